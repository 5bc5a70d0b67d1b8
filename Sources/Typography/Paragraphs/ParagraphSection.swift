/// The part of a paragraph between two forced breaks.
struct ParagraphSection {
  /// The bytes of the section, without the forced break behind it.
  var utf8Range: Range<Int>
  var atoms: Range<Int>
  /// The beginning, all places where a line should end, and the end.
  var points: [BreakPoint]
  /// The places to use inside a piece between two of `points` that is wider than its line; ascending.
  var innerPoints: [BreakPoint]
  /// The width of the widest piece between two of `points`.
  var widestPiece: Double
  /// Where that piece begins, as an index of `points`.
  var widestPieceIndex: Int

  /// The width of the widest piece when `innerPoints` are used too.
  var widestInnerPiece: Double

  /// The width of all on one line.
  var naturalWidth: Double { points[points.count - 1].endX - points[0].startX }
}
