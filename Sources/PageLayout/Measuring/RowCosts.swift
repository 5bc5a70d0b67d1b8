/// The rows of all tables with what their cells cost.
///
/// Rows that are alike in several tables, as their heads are, stand in it once: they are equally high whatever the
/// widths.
struct RowCosts {
  /// What the rows of a group are told apart by.
  private struct Key: Hashable {
    let column: Int
    let columnSpan: Int
    let cost: CellCost
  }

  private(set) var cells: [(row: Int, cost: CellCost)] = []
  /// How many rows there are.
  private(set) var count = 0
  private var known: [[[Key]]: Range<Int>] = [:]

  /// See `PageLayouter.prepare()`.
  static var dictionaryType: Any.Type { [[[Key]]: Range<Int>].self }

  /// Adds rows that follow each other, unless the same were added before; returns where they are.
  mutating func add(_ rows: [[CellCost]]) -> Range<Int> {
    let key = rows.map { row in
      row.map { Key(column: $0.cell.column, columnSpan: $0.cell.columnSpan, cost: $0) }
    }
    if let range = known[key] { return range }
    let range = count..<(count + rows.count)
    for (row, costs) in zip(range, rows) { cells += costs.map { (row, $0) } }
    count = range.upperBound
    known[key] = range
    return range
  }
}
