/// The places of a table that cells of rows above take (HTML, section 4.9.12).
struct RowGrid {
  private(set) var covering: [TableRow.CoveringCell] = []

  /// The first free column from one on.
  func freeColumn(from column: Int) -> Int {
    var column = column
    while let taken = covering.first(where: { $0.cell.columns.contains(column) }) {
      column = taken.cell.columns.upperBound
    }
    return column
  }

  /// Goes on to the next row.
  mutating func endRow(_ cells: [TableCell]) {
    let started = cells.map { TableRow.CoveringCell(cell: $0, rowsLeft: $0.rowSpan) }
    covering = (covering + started).compactMap { entry in
      entry.rowsLeft > 1 ? TableRow.CoveringCell(cell: entry.cell, rowsLeft: entry.rowsLeft - 1) : nil
    }
  }
}
