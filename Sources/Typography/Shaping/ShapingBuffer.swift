import CHarfBuzz

/// Owner of a HarfBuzz buffer, for the shaping of one run.
struct ShapingBuffer: ~Copyable {
  /// Owned; freed in `deinit`.
  private let buffer: OpaquePointer

  init() { buffer = hb_buffer_create() }

  deinit { hb_buffer_destroy(buffer) }

  /// Shapes one run of one script in one face.
  ///
  /// Cluster level 0 (monotone graphemes) keeps a base and its marks together. Characters that only control layout,
  /// such as U+200B, get no glyph.
  func shape(
    _ utf8: UnsafeBufferPointer<UInt8>, in face: FontFace, script: UInt32, context: ShapingContext
  ) {
    hb_buffer_reset(buffer)
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, hb_script_t(rawValue: script))
    hb_buffer_set_language(buffer, context.language)
    utf8.withMemoryRebound(to: CChar.self) { bytes in
      hb_buffer_add_utf8(
        buffer, bytes.baseAddress, Int32(clamping: bytes.count), 0, Int32(clamping: bytes.count))
    }
    context.features(for: script).withUnsafeBufferPointer { features in
      hb_shape(face.harfBuzz.font, buffer, features.baseAddress, UInt32(features.count))
    }
  }

  /// Lends the glyphs of the last `shape` and their positions; neither may be kept.
  func withGlyphs<Result>(
    _ body: (UnsafeBufferPointer<hb_glyph_info_t>, UnsafeBufferPointer<hb_glyph_position_t>) -> Result
  ) -> Result {
    var count: UInt32 = 0
    let infos = hb_buffer_get_glyph_infos(buffer, &count)
    let positions = hb_buffer_get_glyph_positions(buffer, nil)
    return body(
      UnsafeBufferPointer(start: infos, count: Int(count)),
      UnsafeBufferPointer(start: positions, count: Int(count)))
  }
}
