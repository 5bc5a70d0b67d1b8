/// The standard structure types used (ISO 32000-1, 14.8.4).
public enum StructureRole: Hashable, Sendable {
  case document
  case section
  case division
  /// H1 to H6.
  case heading(level: Int)
  case paragraph
  case span
  case link
  case figure
  case caption
  case list(ListNumbering)
  case listItem
  case listLabel
  case listBody
  case table
  case tableHead
  case tableBody
  case tableRow
  case tableHeaderCell(TableHeaderCell)
  case tableDataCell(TableDataCell)
}
