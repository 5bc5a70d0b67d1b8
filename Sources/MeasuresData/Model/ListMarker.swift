/// What stands before each item of a list on paper. Templates make the marker; texts do not hold it.
public enum ListMarker: String, CaseIterable, Sendable {
  /// ๑. ๒. ๓.
  case number
  /// A hyphen.
  case dash
  /// Nothing: plain paragraphs.
  case none
}
