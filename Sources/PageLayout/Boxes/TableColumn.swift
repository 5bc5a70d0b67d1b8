internal import DocumentModel

/// What the style sheet says of a column.
struct TableColumn {
  let width: Dimension
  let minWidth: Dimension
  let maxWidth: Dimension
}
