/// How good it is to end a line at a place, best first.
public enum BreakGrade: UInt8, Comparable, Sendable, CaseIterable {
  /// After a space between phrases: where Thai readers expect a pause.
  case phrase
  /// Between two words, marked `|` by the segmenter.
  case word
  /// At the seam of a compound (การ~เปลี่ยน), or a space better not used (พ.ศ. ~๒๕๖๘): marked `~`.
  case seam
  /// Inside a short headword (ข้อ^มูล): only where nothing else fits the column. Marked `^`.
  case inner

  public static func < (first: BreakGrade, second: BreakGrade) -> Bool { first.rawValue < second.rawValue }
}
