/// A constant table by values of the lexicon, read without checks of the index: the values come from the same model.
final class ValueTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Unchecked: written only while it is made.
  private let elements: UnsafeMutablePointer<Element>

  /// The values in a row; valid as long as the table.
  @inline(__always)
  var pointer: UnsafePointer<Element> { UnsafePointer(elements) }

  init(_ values: [Element]) {
    elements = .allocate(capacity: max(values.count, 1))
    elements.initialize(from: values, count: values.count)
  }

  /// A table that is filled where it stays.
  init(repeating value: Element, count: Int, _ fill: (UnsafeMutablePointer<Element>) -> Void) {
    elements = .allocate(capacity: max(count, 1))
    elements.initialize(repeating: value, count: count)
    fill(elements)
  }

  deinit { elements.deallocate() }

  @inline(__always)
  subscript(value: Int) -> Element { elements[value] }
}
