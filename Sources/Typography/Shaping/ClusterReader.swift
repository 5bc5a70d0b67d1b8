import CHarfBuzz

/// Reads HarfBuzz's glyphs cluster by cluster and puts each cluster's glyphs into the order of the text.
enum ClusterReader {
  /// Clusters with more glyphs are no writing (Thai has at most five); they keep HarfBuzz's order, so that a text of
  /// marks only takes time in proportion to its length.
  private static let longestOrderedCluster = 16

  /// The clusters of a shaped run.
  static func clusters(
    infos: UnsafeBufferPointer<hb_glyph_info_t>, positions: UnsafeBufferPointer<hb_glyph_position_t>,
    utf8: [UInt8], range: Range<Int>, face: FontFace
  ) -> [ShapedCluster] {
    var clusters: [ShapedCluster] = []
    var index = 0
    while index < infos.count {
      let start = index
      let value = infos[index].cluster
      while index < infos.count, infos[index].cluster == value { index += 1 }
      let end = index < infos.count ? Int(infos[index].cluster) : range.count
      // The first cluster also covers characters before it that got no glyph.
      let lower = clusters.isEmpty ? 0 : Int(value)
      clusters.append(
        cluster(
          infos: infos[start..<index], positions: positions[start..<index], utf8: utf8,
          range: range.lowerBound + lower..<range.lowerBound + end, face: face))
    }
    return clusters
  }

  private static func cluster(
    infos: Slice<UnsafeBufferPointer<hb_glyph_info_t>>,
    positions: Slice<UnsafeBufferPointer<hb_glyph_position_t>>, utf8: [UInt8], range: Range<Int>,
    face: FontFace
  ) -> ShapedCluster {
    var advance = 0
    var glyphs: [ShapedCluster.Glyph] = []
    for (info, position) in zip(infos, positions) {
      glyphs.append(
        ShapedCluster.Glyph(
          identifier: info.codepoint, x: advance + Int(position.x_offset), y: Int(position.y_offset),
          isMark: position.x_advance == 0))
      advance += Int(position.x_advance)
    }
    if glyphs.count > 1, glyphs.count <= longestOrderedCluster {
      if glyphs.count > 2 { MarkCollision.resolve(&glyphs, face: face) }
      let scalars = UTF8Scalar.all(in: utf8, range: range)
      if scalars.count > 1 { SourceOrder.restore(&glyphs, scalars: scalars, face: face) }
    }
    return ShapedCluster(utf8Range: range, glyphs: glyphs, advance: advance, ink: ink(of: glyphs, face: face))
  }

  private static func ink(of glyphs: [ShapedCluster.Glyph], face: FontFace) -> GlyphInk? {
    var ink: GlyphInk?
    for glyph in glyphs {
      guard let box = face.ink(of: glyph.identifier)?.moved(x: Double(glyph.x), y: Double(glyph.y)) else {
        continue
      }
      ink = ink?.union(box) ?? box
    }
    return ink
  }
}
