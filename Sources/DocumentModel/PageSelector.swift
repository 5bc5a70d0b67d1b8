/// Which pages an `@page` rule means.
public struct PageSelector: Hashable, Sendable {
  /// The page name; nil means every name.
  public let name: String?
  /// Whether only the first page is meant.
  public let isFirst: Bool

  public init(name: String? = nil, isFirst: Bool = false) {
    self.name = name
    self.isFirst = isFirst
  }
}
