/// Collects the structure tree while boxes are built and pages composed.
final class StructureBuilder {
  private(set) var elements: [StructureElement]
  /// The parents of elements that enter the tree with their first content.
  private var waiting: [Int: StructureTree.ElementID] = [:]

  init(language: String) {
    elements = [StructureElement(role: .document, language: language)]
  }

  /// The Document element.
  var root: StructureTree.ElementID { StructureTree.ElementID(index: 0) }

  /// Adds an element as the last child of another.
  ///
  /// - Parameter whenUsed: whether it becomes a child only with its first content.
  func add(
    _ role: StructureRole, to parent: StructureTree.ElementID, language: String? = nil,
    alternativeText: String? = nil, whenUsed: Bool = false
  ) -> StructureTree.ElementID {
    let identifier = StructureTree.ElementID(index: elements.count)
    elements.append(StructureElement(role: role, language: language, alternativeText: alternativeText))
    if whenUsed {
      waiting[identifier.index] = parent
    } else {
      add(.element(identifier), to: parent)
    }
    return identifier
  }

  /// Adds content or a link to an element.
  func add(_ child: StructureElement.Child, to element: StructureTree.ElementID) {
    if !waiting.isEmpty, let parent = waiting.removeValue(forKey: element.index) {
      add(.element(element), to: parent)
    }
    elements[element.index].children.append(child)
  }

  /// Forgets everything that is added meanwhile.
  func discardingChanges<Value>(_ body: () -> Value) -> Value {
    let before = (elements, waiting)
    defer { (elements, waiting) = before }
    return body()
  }

  /// The tree; elements without content are the last children of their parents.
  func finish() -> StructureTree {
    for (index, parent) in waiting.sorted(by: { $0.key < $1.key }) {
      waiting.removeValue(forKey: index)
      add(.element(StructureTree.ElementID(index: index)), to: parent)
    }
    return StructureTree(elements: elements)
  }
}
