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
  private var glyphs = Gathered(filler: cairo_glyph_t())
  private var clusters = Gathered(filler: cairo_text_cluster_t())
  private var utf8: [UInt8] = []

  var isEmpty: Bool { glyphs.count == 0 }

  /// Whether a run can be added without painting first.
  func accepts(_ run: GlyphRun) -> Bool {
    isEmpty || (face === run.face && fontSize == run.fontSize.value && color == run.color)
  }

  /// Adds a run; only after `accepts`.
  mutating func append(_ run: GlyphRun, at origin: Point) {
    face = run.face
    fontSize = run.fontSize.value
    color = run.color
    glyphs.append(run.glyphs) { glyph in
      cairo_glyph_t(
        index: UInt(glyph.identifier), x: origin.x.value + glyph.x.value, y: origin.y.value + glyph.y.value)
    }
    clusters.append(run.clusters) { cluster in
      cairo_text_cluster_t(
        num_bytes: Int32(truncatingIfNeeded: cluster.utf8Count),
        num_glyphs: Int32(truncatingIfNeeded: cluster.glyphCount))
    }
    utf8 += run.utf8
  }

  /// Shows the gathered glyphs with the context's font and colour, and empties the batch.
  mutating func show(on context: OpaquePointer) {
    utf8.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        cairo_show_text_glyphs(
          context, text.baseAddress, Int32(truncatingIfNeeded: text.count), glyphs.values,
          Int32(truncatingIfNeeded: glyphs.count), clusters.values, Int32(truncatingIfNeeded: clusters.count),
          cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
    glyphs.removeAll()
    clusters.removeAll()
    utf8.removeAll(keepingCapacity: true)
  }
}

/// Plain values that are gathered again and again in the same memory.
private struct Gathered<Value: BitwiseCopyable> {
  /// The gathered values, and behind them what was gathered before.
  private(set) var values: [Value] = []
  private(set) var count = 0
  private let filler: Value

  /// - Parameter filler: any value.
  init(filler: Value) { self.filler = filler }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append<Source>(_ sources: [Source], _ value: (Source) -> Value) {
    let start = count
    count += sources.count
    if values.count < count { values.append(contentsOf: repeatElement(filler, count: count - values.count)) }
    values.withUnsafeMutableBufferPointer { values in
      for index in sources.indices { values[start &+ index] = value(sources[index]) }
    }
  }
}
