/// Which pages an `@page` rule means, or what a page is to the rules.
public struct PageSelector: Hashable, Sendable {
  /// The page name; nil means every name.
  public let name: String?
  /// With a name, whether only the first page of each group of pages of the name is meant; else whether only the first
  /// page of the document is.
  public let isFirst: Bool
  /// Whether a named page is the first of the document as well.
  public let beginsDocument: Bool

  public init(name: String? = nil, isFirst: Bool = false, beginsDocument: Bool = false) {
    self.name = name
    self.isFirst = isFirst
    self.beginsDocument = beginsDocument
  }
}
