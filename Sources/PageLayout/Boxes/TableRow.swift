internal import DocumentModel

/// A row of a table.
final class TableRow {
  /// A cell of a row above that reaches into this one.
  struct CoveringCell {
    let cell: TableCell
    /// How many rows the cell still reaches over, this one included.
    let rowsLeft: Int
  }

  let style: ComputedStyle
  let cells: [TableCell]
  let covered: [CoveringCell]

  init(style: ComputedStyle, cells: [TableCell], covered: [CoveringCell] = []) {
    self.style = style
    self.cells = cells
    self.covered = covered
  }
}

extension [TableRow] {
  /// The end of the rows that cells tie to a row and that are laid out together with it.
  func endOfCluster(at index: Int) -> Int {
    var end = index + 1
    var row = index
    while row < Swift.min(end, count) {
      for cell in self[row].cells { end = Swift.max(end, row + cell.rowSpan) }
      for covering in self[row].covered { end = Swift.max(end, row + covering.rowsLeft) }
      row += 1
    }
    return Swift.min(end, count)
  }
}
