/// An element of the structure tree.
public struct StructureElement: Sendable {
  public enum Child: Hashable, Sendable {
    case element(StructureTree.ElementID)
    /// Marked content: the page, from 0, and its identifier there.
    case content(page: Int, identifier: Int)
    /// A link annotation: the page, from 0, and its place in the page's links.
    case link(page: Int, index: Int)
  }

  public var role: StructureRole
  public var children: [Child]
  /// BCP 47; nil means as the parent.
  public var language: String?
  /// Replacement text of a figure.
  public var alternativeText: String?

  public init(
    role: StructureRole, children: [Child] = [], language: String? = nil, alternativeText: String? = nil
  ) {
    self.role = role
    self.children = children
    self.language = language
    self.alternativeText = alternativeText
  }
}
