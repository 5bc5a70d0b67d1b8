/// Clusters of one word and one face that stand on a line: what glyph runs are made of.
struct LinePiece {
  /// Of the paragraph's words.
  var word: Int
  /// Of the word's parts.
  var part: Int
  var clusters: Range<Int>
  var runIndex: Int
  /// Where the first cluster's origin is, in points from the line's left edge.
  var x: Double
  /// What each cluster takes beyond its advance, in points.
  var gap: Double
  /// The offset of the first byte in the paragraph's text.
  var utf8Start: Int
}
