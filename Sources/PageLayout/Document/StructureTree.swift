/// The document's logical structure, in reading order, independent of pages.
public struct StructureTree: Sendable {
  /// The place of an element in `elements`.
  public struct ElementID: Hashable, Sendable {
    public let index: Int

    public init(index: Int) { self.index = index }
  }

  /// The elements; the first is the Document, children come after their parents.
  public let elements: [StructureElement]

  public init(elements: [StructureElement]) { self.elements = elements }

  public subscript(identifier: ElementID) -> StructureElement { elements[identifier.index] }

  /// The Document element.
  public var root: ElementID { ElementID(index: 0) }
}
