/// The marker of an automatic list.
public enum WordMarker: Equatable, Sendable {
  case bullet
  /// A number as counted, in parentheses or not.
  case number(Int, isParenthesized: Bool)
}
