internal import Diagnostics
internal import DocumentModel

/// A table before its column widths are known.
final class TableBox {
  let style: ComputedStyle
  let columns: [TableColumn]
  /// The head as it stands where the table begins.
  let head: [TableRow]
  /// The head as it stands on continuation pages, an artifact.
  let repeatedHead: [TableRow]
  let body: [TableRow]
  let landmark: Landmark?
  let span: SourceSpan?
  /// The name of the page that the table stands on.
  let pageName: String?

  init(
    style: ComputedStyle, columns: [TableColumn], head: [TableRow], repeatedHead: [TableRow],
    body: [TableRow],
    landmark: Landmark?, span: SourceSpan?, pageName: String? = nil
  ) {
    self.style = style
    self.columns = columns
    self.head = head
    self.repeatedHead = repeatedHead
    self.body = body
    self.landmark = landmark
    self.span = span
    self.pageName = pageName
  }

  /// The table with another style.
  func with(style: ComputedStyle) -> TableBox {
    TableBox(
      style: style, columns: columns, head: head, repeatedHead: repeatedHead, body: body, landmark: landmark,
      span: span, pageName: pageName)
  }

  /// All rows that count for the column widths.
  var rows: [TableRow] { head + body }
}
