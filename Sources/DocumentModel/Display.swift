/// `display`.
public enum Display: Hashable, Sendable {
  case none
  case inline
  case inlineBlock
  case block
  case listItem
  case table
  case tableHeaderGroup
  case tableRowGroup
  case tableFooterGroup
  case tableRow
  case tableCell
  case tableColumnGroup
  case tableColumn
  case tableCaption
  /// `-measures-columns`: the children stand side by side, each a column of its own.
  case columns
  /// `-measures-grid`: the children are cells in rows of equal width.
  case grid
  /// `-measures-sheet`: the element takes whole pages, as many as it needs.
  case sheet
}
