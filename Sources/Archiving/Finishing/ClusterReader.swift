internal import Geometry
internal import Typography

/// Reads the clusters of a run, as readers of the file are to find them.
struct ClusterReader {
  /// Glyphs that stand for a piece of text together.
  struct Cluster {
    var glyphs: [CodedGlyph]
    var places: ArraySlice<Glyph>
    var utf8: ArraySlice<UInt8>
    /// Whether the text has to stand beside the glyphs as ActualText.
    var isSpelledOut: Bool
  }

  private let run: GlyphRun
  private let codes: FaceCodes
  private let fonts: [FontResource]
  private var index = 0
  private var glyphStart = 0
  private var textStart = 0
  /// The font resource whose texts are at hand, and these.
  private var resource: Int?
  private var texts: [PackedText] = []

  /// - Parameters:
  ///   - codes: how the painted file codes the glyphs of the run, all of them.
  ///   - fonts: the document's font resources.
  init(_ run: GlyphRun, _ codes: FaceCodes, fonts: [FontResource]) {
    self.run = run
    self.codes = codes
    self.fonts = fonts
  }

  /// The next cluster that has glyphs; one that is spelled out takes in what follows it in two cases.
  ///
  /// - A space: pdfium drops a text object that holds nothing but a space and then guesses by the gap.
  /// - Any cluster, if the last mark was shifted so far to the left (ป่า in some fonts) that a gap is left behind it:
  ///   poppler takes the end of the last glyph for the end of the text and sees a space in the gap.
  mutating func next() -> Cluster? {
    guard var cluster = take() else { return nil }
    while cluster.isSpelledOut, isAtSpace || leavesGap(cluster), let following = take() {
      cluster.glyphs += following.glyphs
      cluster.places = run.glyphs[cluster.places.startIndex..<following.places.endIndex]
      cluster.utf8 = run.utf8[cluster.utf8.startIndex..<following.utf8.endIndex]
    }
    return cluster
  }

  /// The next cluster, if it is what nearly all are: one glyph whose code stands for the cluster's text. Otherwise
  /// nothing is passed over.
  mutating func nextExact() -> (glyph: CodedGlyph, place: Glyph)? {
    guard index < run.clusters.count, run.clusters[index].glyphCount == 1,
      index + 1 == run.clusters.count || run.clusters[index + 1].glyphCount > 0,
      let glyph = codes[run.glyphs[glyphStart].identifier]
    else { return nil }
    if glyph.resource != resource {
      resource = glyph.resource
      texts = fonts[glyph.resource].font.packedTexts
    }
    let text = PackedText(run.utf8, in: textStart..<textStart + run.clusters[index].utf8Count)
    guard glyph.code < texts.count, texts[glyph.code] == text, text != .none else { return nil }
    defer { pass() }
    return (glyph, run.glyphs[glyphStart])
  }

  /// Half of the gap, in parts of the font size, in which poppler sees a space (`minWordBreakSpace`).
  private static let widestGap = 0.05

  /// Whether the next cluster starts behind the end of this one's last glyph.
  private func leavesGap(_ cluster: Cluster) -> Bool {
    guard glyphStart < run.glyphs.count, let glyph = cluster.glyphs.last, let place = cluster.places.last
    else { return false }
    let end = place.x + run.fontSize * (fonts[glyph.resource].font.width(of: glyph.code) / 1000)
    return run.glyphs[glyphStart].x - end > run.fontSize * Self.widestGap
  }

  /// Whether the next cluster is a space with its one glyph.
  private var isAtSpace: Bool {
    index < run.clusters.count && run.clusters[index] == GlyphCluster(utf8Count: 1, glyphCount: 1)
      && run.utf8[textStart] == 0x20
  }

  /// Takes a cluster with glyphs; characters that have none, such as a zero-width space, go with the one before them.
  private mutating func take() -> Cluster? {
    let textStart = textStart
    while index < run.clusters.count, run.clusters[index].glyphCount == 0 { pass() }
    guard index < run.clusters.count else { return nil }
    let isSilentBefore = self.textStart > textStart
    let ownText = self.textStart..<self.textStart + run.clusters[index].utf8Count
    let places = run.glyphs[glyphStart..<glyphStart + run.clusters[index].glyphCount]
    var glyphs = places.compactMap { codes[$0.identifier] }
    let isExact = ClusterText.settle(&glyphs, in: fonts, utf8: run.utf8[ownText])
    pass()
    while index < run.clusters.count, run.clusters[index].glyphCount == 0 { pass() }
    let isSilentAfter = self.textStart > ownText.upperBound
    return Cluster(
      glyphs: glyphs, places: places, utf8: run.utf8[textStart..<self.textStart],
      isSpelledOut: !isExact || glyphs.count > 1 || isSilentBefore || isSilentAfter)
  }

  /// Goes on to the next cluster.
  private mutating func pass() {
    glyphStart += run.clusters[index].glyphCount
    textStart += run.clusters[index].utf8Count
    index += 1
  }
}
