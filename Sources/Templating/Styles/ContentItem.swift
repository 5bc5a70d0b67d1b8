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
  case namedString(String, NamedStringPosition)
}
