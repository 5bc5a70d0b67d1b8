/// Collects the structure tree while boxes are built and pages composed.
final class StructureBuilder {
  private(set) var elements: [StructureElement]

  init(language: String) {
    elements = [StructureElement(role: .document, language: language)]
  }

  /// The Document element.
  var root: StructureTree.ElementID { StructureTree.ElementID(index: 0) }

  /// Adds an element as the last child of another.
  func add(
    _ role: StructureRole, to parent: StructureTree.ElementID, language: String? = nil,
    alternativeText: String? = nil
  ) -> StructureTree.ElementID {
    let identifier = StructureTree.ElementID(index: elements.count)
    elements.append(StructureElement(role: role, language: language, alternativeText: alternativeText))
    elements[parent.index].children.append(.element(identifier))
    return identifier
  }

  /// Adds content or a link to an element.
  func add(_ child: StructureElement.Child, to element: StructureTree.ElementID) {
    elements[element.index].children.append(child)
  }

  /// The tree as collected so far.
  var tree: StructureTree { StructureTree(elements: elements) }
}
