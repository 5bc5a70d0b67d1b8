internal import DocumentModel
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
  /// The name of the page that the content stands on; nil for a page without a name.
  var pageName: String?
  /// Whether elements may name another page; not in table cells, which stand beside each other on one.
  var mayChangePage = true
  /// Whether the table around has rows and cells in the structure.
  var isDataTable = false
  /// The link that the content is part of.
  var link: LinkReference?
  /// Whether structure elements enter the tree with their first content, as those in a line do: what stands between the
  /// texts of a paragraph is read between them.
  var addsWhenUsed = false
  /// How deep the element stands.
  var depth = 0
  /// Where content of a sheet stands among the sheet's pages; nil outside sheets.
  var sheet: SheetPlace?
  /// The cells in a row of a grid that leaves this open.
  var gridColumnCount: Int?

  /// The context of the children of an element.
  func inside(_ element: StructureTree.ElementID?) -> BuildContext {
    var context = self
    context.parent = element
    context.isContinued = isContinued && element == parent
    context.depth += 1
    return context
  }

  /// The context of an element whose style may name another page.
  func onPage(of style: BoxStyle) -> BuildContext {
    guard mayChangePage, let name = style.pageName, name != pageName else { return self }
    var context = self
    context.pageName = name
    return context
  }

  /// The context of content that more content of the element around follows.
  func continued(_ isContinued: Bool) -> BuildContext {
    var context = self
    context.isContinued = self.isContinued || isContinued
    return context
  }
}
