internal import DocumentModel

/// A part of a content list.
enum ContentItem: Hashable, Sendable {
  case text(String)
  /// `attr(name)`
  case attribute(String)
  /// `content()`: the text of the element.
  case elementText
  case pageNumber(ListStyle)
  case pageCount(ListStyle)
  case sheetNumber(ListStyle)
  case sheetCount(ListStyle)
  case namedString(String, NamedStringPosition)
  /// The number of the page on which the element begins that an attribute or a text names, `#` before its `id`.
  case targetPage(PageTarget, ListStyle)
}

extension ContentItem {
  /// Whether the item is the number of a page, which only layout knows.
  var isPage: Bool {
    if case .targetPage = self { return true }
    return false
  }
}

/// How a page reference names its element.
enum PageTarget: Sendable, Hashable {
  case attribute(String)
  case text(String)
}
