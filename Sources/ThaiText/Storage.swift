/// Memory for a fixed number of plain values, without checks of the index.
///
/// For the inner loops of the segmenter only: whoever uses it states why its indices are in range.
struct Storage<Element: BitwiseCopyable>: ~Copyable {
  private let elements: UnsafeMutablePointer<Element>

  /// The elements have no value yet: each is set before it is read.
  init(count: Int) {
    elements = .allocate(capacity: count)
  }

  deinit { elements.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { elements[index] }
    nonmutating set { elements[index] = newValue }
  }
}
