/// What the labels of a list are, for readers that speak of them (ISO 32000-1, 14.8.5.5).
public enum ListNumbering: Hashable, Sendable {
  /// Text of no scheme, such as a dash, or no labels.
  case none
  /// Filled circles.
  case disc
  /// Decimal numbers, in whatever digits.
  case decimal
}
