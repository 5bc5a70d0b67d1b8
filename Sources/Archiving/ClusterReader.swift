internal import Typography

/// Reads the clusters of a run, as readers of the file are to find them.
struct ClusterReader {
  /// Glyphs that stand for a piece of text together.
  struct Cluster {
    var glyphs: ArraySlice<CodedGlyph>
    var places: ArraySlice<Glyph>
    var utf8: ArraySlice<UInt8>
    /// Whether the text has to stand beside the glyphs as ActualText.
    var isSpelledOut: Bool
  }

  private let run: GlyphRun
  private let glyphs: ArraySlice<CodedGlyph>
  private var index = 0
  private var glyphStart = 0
  private var textStart = 0

  /// - Parameter glyphs: the run's glyphs, in order, as the painted file codes them.
  init(_ run: GlyphRun, _ glyphs: ArraySlice<CodedGlyph>) {
    self.run = run
    self.glyphs = glyphs
  }

  /// The next cluster that has glyphs.
  ///
  /// A space after a cluster that is spelled out is taken in: pdfium drops a text object that holds nothing but a
  /// space and then guesses by the gap, which a mark shifted to the left makes too wide or too narrow.
  mutating func next() -> Cluster? {
    guard var cluster = take() else { return nil }
    guard cluster.isSpelledOut, isAtSpace, let space = take() else { return cluster }
    cluster.glyphs = glyphs[cluster.glyphs.startIndex..<space.glyphs.endIndex]
    cluster.places = run.glyphs[cluster.places.startIndex..<space.places.endIndex]
    cluster.utf8 = run.utf8[cluster.utf8.startIndex..<space.utf8.endIndex]
    return cluster
  }

  /// Whether the next cluster is a space with its one glyph.
  private var isAtSpace: Bool {
    index < run.clusters.count && run.clusters[index] == GlyphCluster(utf8Count: 1, glyphCount: 1)
      && run.utf8[textStart] == 0x20
  }

  private mutating func take() -> Cluster? {
    while index < run.clusters.count {
      let cluster = run.clusters[index]
      let coded = glyphs.dropFirst(glyphStart).prefix(cluster.glyphCount)
      let places = run.glyphs[glyphStart..<glyphStart + cluster.glyphCount]
      let utf8 = run.utf8[textStart..<textStart + cluster.utf8Count]
      index += 1
      glyphStart += cluster.glyphCount
      textStart += cluster.utf8Count
      if coded.isEmpty { continue }
      let isExact = ClusterText.settle(coded, utf8: utf8)
      return Cluster(glyphs: coded, places: places, utf8: utf8, isSpelledOut: !isExact || coded.count > 1)
    }
    return nil
  }
}
