internal import DocumentModel
internal import Geometry

/// The elements of a part whose type is as large as fits, and the part at the sizes chosen for them.
struct FittedType {
  /// The part with its type as declared.
  let part: Element
  /// The elements with a choice of sizes, in document order.
  let elements: [Element]

  init(_ part: Element) {
    self.part = part
    elements = part.outermost { $0.style.box.fit != nil }
  }

  /// The sizes of the first element, which lead those of the others.
  var range: TypeSizeRange? { elements.first?.style.box.fit }

  /// The part with all its elements after the same number of steps of the first.
  func part(after steps: Int) -> Element {
    guard let range, range.stepCount > 0 else { return part(sizes: elements.map { $0.style.box.fit?.most }) }
    let share = Double(steps) / Double(range.stepCount)
    return part(
      sizes: elements.enumerated().map { index, element in
        guard let own = element.style.box.fit else { return nil }
        return index == 0 ? own.size(after: steps) : own.least + (own.most - own.least) * share
      })
  }

  /// The part with each of its elements at a size.
  func part(sizes: [Points?]) -> Element {
    guard !elements.isEmpty else { return part }
    var factors: [ObjectIdentifier: Double] = [:]
    for (element, size) in zip(elements, sizes) {
      guard let size, element.style.text.fontSize > 0 else { continue }
      factors[ObjectIdentifier(element)] = size / element.style.text.fontSize
    }
    return part.replacing { element in
      factors[ObjectIdentifier(element)].map { element.withType(scaledBy: $0) }
    }
  }
}
