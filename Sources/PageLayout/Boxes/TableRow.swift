internal import DocumentModel

/// A row of a table.
struct TableRow {
  let style: ComputedStyle
  let cells: [TableCell]
}
