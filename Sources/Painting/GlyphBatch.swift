internal import CCairo
internal import Geometry
internal import Typography

/// Runs of one face, size and colour, gathered so that Cairo is called once for all of them.
///
/// The arrays keep their memory from batch to batch.
struct GlyphBatch {
  private(set) var face: FontFace?
  private(set) var fontSize = 0.0
  private(set) var color = Color.black
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []
  private var utf8: [CChar] = []

  var isEmpty: Bool { glyphs.isEmpty }

  /// Whether a run can be added without painting first.
  func accepts(_ run: GlyphRun) -> Bool {
    isEmpty || (face === run.face && fontSize == run.fontSize.value && color == run.color)
  }

  /// How far outside of the page a glyph may stand, in em: half of the distance at which Cairo leaves glyphs out.
  private static let farthest = 5.0

  /// Adds a run; only after `accepts`.
  ///
  /// Glyphs far outside of the page, which nobody sees, are brought nearer: Cairo would leave them out, and finishing
  /// expects to find every glyph in the painted file.
  mutating func append(_ run: GlyphRun, at origin: Point, onPageOf size: Size) {
    let room = run.fontSize.value * Self.farthest
    let maxX = size.width.value + room
    let maxY = size.height.value + room
    face = run.face
    fontSize = run.fontSize.value
    color = run.color
    for glyph in run.glyphs {
      glyphs.append(
        cairo_glyph_t(
          index: UInt(glyph.identifier), x: min(max(origin.x.value + glyph.x.value, -room), maxX),
          y: min(max(origin.y.value + glyph.y.value, -room), maxY)))
    }
    for cluster in run.clusters {
      clusters.append(
        cairo_text_cluster_t(
          num_bytes: Int32(truncatingIfNeeded: cluster.utf8Count),
          num_glyphs: Int32(truncatingIfNeeded: cluster.glyphCount)))
    }
    for byte in run.utf8 { utf8.append(CChar(bitPattern: byte)) }
  }

  /// Shows the gathered glyphs with the context's font and colour, and empties the batch.
  mutating func show(on context: OpaquePointer) {
    cairo_show_text_glyphs(
      context, utf8, Int32(truncatingIfNeeded: utf8.count), glyphs, Int32(truncatingIfNeeded: glyphs.count),
      clusters, Int32(truncatingIfNeeded: clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    utf8.removeAll(keepingCapacity: true)
  }
}
