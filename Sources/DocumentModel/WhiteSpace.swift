/// `white-space`.
public enum WhiteSpace: Hashable, Sendable {
  /// Collapsed, broken into lines.
  case normal
  /// Collapsed, never broken.
  case noWrap
  /// Kept, broken only at line feeds.
  case preserve
  /// Kept, broken into lines.
  case preserveWrap
}
