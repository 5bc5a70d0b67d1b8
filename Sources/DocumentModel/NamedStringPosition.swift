/// The second argument of `string()`: which assignment of the page counts.
public enum NamedStringPosition: Hashable, Sendable {
  /// The first on the page, else the last before it.
  case first
  /// The last on the page, else the last before it.
  case last
  /// As `first`, but nothing on a page that has an assignment of its own.
  case firstExcept
}
