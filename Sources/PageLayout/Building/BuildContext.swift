internal import Geometry

/// Where in the document the builder is.
struct BuildContext {
  /// The structure element that new content belongs to; nil inside artifacts.
  var parent: StructureTree.ElementID?
  /// Whether the head of a table is being built as it is repeated on continuation pages.
  var isRepeatedHead = false
  /// The average width of the columns of the table around, on the whole width of the page; nil outside tables.
  var columnWidth: Points?
  /// Whether more text of the same structure element follows, such as the next line of a heading.
  var isContinued = false
  /// How deep the element stands.
  var depth = 0

  /// The context of the children of an element.
  func inside(_ element: StructureTree.ElementID?) -> BuildContext {
    BuildContext(
      parent: element, isRepeatedHead: isRepeatedHead, columnWidth: columnWidth,
      isContinued: isContinued && element == parent, depth: depth + 1)
  }

  /// The context of content that more content of the element around follows.
  func continued(_ isContinued: Bool) -> BuildContext {
    var context = self
    context.isContinued = self.isContinued || isContinued
    return context
  }
}
