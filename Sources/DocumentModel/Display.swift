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
}
