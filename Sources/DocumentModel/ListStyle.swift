/// `list-style-type`.
public enum ListStyle: Hashable, Sendable {
  case none
  case disc
  /// `-`, as Thai office lists have it.
  case dash
  /// `1.`
  case decimal
  /// `๑.`
  case thai
}
