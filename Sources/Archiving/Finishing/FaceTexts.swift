internal import Typography

/// What the glyphs of one face stand for in a document: settled by the order of its text, and told from the layout
/// alone, so that pages can be written in any order.
struct FaceTexts {
  let face: FontFace
  /// UTF-8 by glyph; empty until the glyph's first use.
  private var texts: [[UInt8]] = []
  /// The same, to be compared; `none` also where a text is too long for that.
  private var packed: [PackedText] = []
  /// Glyphs that stand for another text than at their first use, in the order of these places, each once.
  private(set) var otherReadings: [GlyphReading] = []
  private var knownReadings: Set<GlyphReading> = []

  init(of face: FontFace) { self.face = face }

  /// What a glyph stands for; empty when the document does not use it.
  func text(of glyph: UInt32) -> [UInt8] { glyph < texts.count ? texts[Int(glyph)] : [] }

  /// Settles what the glyphs of a run of the face stand for, as far as that is open.
  mutating func read(_ run: GlyphRun) {
    var glyphStart = 0
    var textStart = 0
    for cluster in run.clusters {
      let glyphs = glyphStart..<glyphStart + cluster.glyphCount
      let text = textStart..<textStart + cluster.utf8Count
      glyphStart = glyphs.upperBound
      textStart = text.upperBound
      guard !glyphs.isEmpty, !isUsual(run, glyphs, text) else { continue }
      settle(run.glyphs[glyphs], utf8: run.utf8[text])
    }
  }

  /// Whether a cluster is what nearly all are: one glyph that stands for the same text as before.
  private func isUsual(_ run: GlyphRun, _ glyphs: Range<Int>, _ text: Range<Int>) -> Bool {
    let glyph = Int(run.glyphs[glyphs.lowerBound].identifier)
    guard glyphs.count == 1, glyph < packed.count else { return false }
    return packed[glyph] == PackedText(run.utf8, in: text) && packed[glyph] != .none
  }

  private mutating func settle(_ glyphs: ArraySlice<Glyph>, utf8: ArraySlice<UInt8>) {
    let areKnown = glyphs.allSatisfy { !text(of: $0.identifier).isEmpty }
    if areKnown, isExact(glyphs, utf8: utf8) { return }
    let readings = ClusterText.readings(of: glyphs.count, utf8: utf8)
    if !areKnown {
      for (glyph, reading) in zip(glyphs, readings) {
        learn(ClusterText.canonical(reading), for: Int(glyph.identifier))
      }
      if isExact(glyphs, utf8: utf8) { return }
    }
    for (glyph, reading) in zip(glyphs, readings) where !reading.elementsEqual(text(of: glyph.identifier)) {
      let other = GlyphReading(glyph: glyph.identifier, text: Array(reading))
      if knownReadings.insert(other).inserted { otherReadings.append(other) }
    }
  }

  private func isExact(_ glyphs: ArraySlice<Glyph>, utf8: ArraySlice<UInt8>) -> Bool {
    ClusterText.isExact(glyphCount: glyphs.count, utf8: utf8) {
      text(of: glyphs[glyphs.startIndex + $0].identifier)
    }
  }

  /// Says what a glyph stands for, unless that is known.
  private mutating func learn(_ text: ArraySlice<UInt8>, for glyph: Int) {
    if glyph >= texts.count {
      texts.append(contentsOf: repeatElement([], count: glyph + 1 - texts.count))
      packed.append(contentsOf: repeatElement(.none, count: glyph + 1 - packed.count))
    }
    guard texts[glyph].isEmpty else { return }
    texts[glyph] = Array(text)
    packed[glyph] = PackedText(texts[glyph], in: texts[glyph].indices)
  }
}
