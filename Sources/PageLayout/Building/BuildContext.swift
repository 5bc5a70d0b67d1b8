/// Where in the document the builder is.
struct BuildContext {
  /// The structure element that new content belongs to; nil inside artifacts.
  var parent: StructureTree.ElementID?
  /// Whether the head of a table is being built as it is repeated on continuation pages.
  var isRepeatedHead = false
  /// How deep the element stands.
  var depth = 0

  /// The context of the children of an element.
  func inside(_ element: StructureTree.ElementID?) -> BuildContext {
    BuildContext(parent: element, isRepeatedHead: isRepeatedHead, depth: depth + 1)
  }
}
