/// A part of a `content` value whose text is known only when the pages are.
public enum GeneratedContent: Hashable, Sendable {
  case text(String)
  /// `counter(page, style)`.
  case pageNumber(ListStyle)
  /// `counter(pages, style)`.
  case pageCount(ListStyle)
  /// `string(name, position)`.
  case namedString(String, NamedStringPosition)
}
