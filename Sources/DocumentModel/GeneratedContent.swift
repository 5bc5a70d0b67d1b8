/// A part of a `content` value whose text is known only when the pages are.
public enum GeneratedContent: Hashable, Sendable {
  case text(String)
  /// `counter(page, style)`.
  case pageNumber(ListStyle)
  /// `counter(pages, style)`.
  case pageCount(ListStyle)
  /// `counter(-measures-sheet, style)`: the number of the page among those of its sheet.
  case sheetNumber(ListStyle)
  /// `counter(-measures-sheets, style)`: how many pages the sheet takes.
  case sheetCount(ListStyle)
  /// `string(name, position)`.
  case namedString(String, NamedStringPosition)
}
