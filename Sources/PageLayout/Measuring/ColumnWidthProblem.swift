internal import DocumentModel
internal import Geometry

/// The search for column widths that make one or more tables take as little room as possible together.
///
/// The height of a row is the height of its tallest cell, a falling step function of the cell's width; the sum over
/// rows is neither convex nor smooth. Only the widths matter at which some cell gets lower (`ColumnLevels`), so each
/// column stands at one of its levels, and what the levels leave of the width is spare. Words that are parted count
/// wherever they stand, not in the tallest cells alone. From several starting points `ColumnDescent`
/// looks for better levels.
struct ColumnWidthProblem {
  /// The width that the columns share.
  let available: Points
  private let grid: ColumnSteps
  private let rowCount: Int
  private let tables: [TableCost]
  private let columns: [ColumnLevels]
  /// Cells over several columns.
  private let spanning: [(row: Int, cost: CellCost)]
  /// The amount of text in each column.
  private let amounts: [Double]

  init(_ sites: [TableSite]) {
    available = sites.first?.columnsWidth ?? 0
    var limits = ColumnLimits(sites, available: available)
    var tables: [TableCost] = []
    var rows = RowCosts()
    var amounts = [Double](repeating: 1, count: limits.least.count)
    for site in sites {
      let groups = Self.costs(site.table)
      for cost in groups.joined().joined() { limits.widen(cost) }
      for cost in groups[2].joined() { amounts[cost.cell.column] += cost.textAmount }
      tables.append(
        TableCost(
          head: rows.add(groups[0]), repeatedHead: rows.add(groups[1]), body: rows.add(groups[2]),
          pageHeight: site.pageHeight, before: tables.last))
    }
    let grid = ColumnSteps(least: limits.least, most: limits.most, available: available)
    let spanning = rows.cells.filter { $0.cost.cell.columnSpan > 1 }
    // Which rows count for evenness: those that are no repetition.
    let counted = tables.flatMap { Array($0.head) + Array($0.body) }
    let rowCount = rows.count
    columns = limits.least.indices.map { column in
      ColumnLevels(
        rows.cells.filter { $0.cost.cell.columnSpan == 1 && $0.cost.cell.column == column }, column: column,
        rowCount: rowCount, counted: counted, grid: grid,
        isShared: spanning.contains { $0.cost.cell.columns.contains(column) })
    }
    leastTotal = limits.least.reduce(0, +)
    self.grid = grid
    self.rowCount = rowCount
    self.tables = tables
    self.spanning = spanning
    self.amounts = amounts
  }

  /// What the cells cost, row by row: those of the head, of the repeated head and of the body.
  private static func costs(_ table: TableBox) -> [[[CellCost]]] {
    let collapses = table.style.table.collapsesBorders
    return [table.head, table.repeatedHead, table.body].map { rows in
      rows.map { row in row.cells.map { CellCost($0, collapsesBorders: collapses) } }
    }
  }

  /// The width that the columns need at least.
  let leastTotal: Points

  /// The widths worth trying, best first; each adds up to the available width.
  ///
  /// They are the best found from each starting point, and those found when words may be parted for nothing: how rows
  /// then fall on the pages only page breaking shows. At the starting points the rows exceed their least heights by the
  /// same factor, or the width beyond the least is shared by the amounts of text, their roots, their squares, or
  /// equally.
  func solutions() -> [[Points]] {
    guard !columns.isEmpty else { return [[]] }
    let shares = [amounts, amounts.map { $0.squareRoot() }, amounts.map { _ in 1 }, amounts.map { $0 * $0 }]
    let starts = [evenLevels()] + shares.map { zip(columns, grid.shared(by: $0)).map { $0.level(at: $1) } }
    let careful = starts.map(descent(partingWeight: 1).solution).sorted { $0.cost < $1.cost }
    let short = careful.prefix(2).map(\.levels).map(descent(partingWeight: 0).solution)
    var found: [[Int]] = []
    for solution in careful.prefix(1) + short.sorted(by: { $0.cost < $1.cost }) + careful.dropFirst()
    where !found.contains(solution.levels) {
      found.append(solution.levels)
    }
    return found.map { grid.widths(grid.filled(steps($0)), available: available) }
  }

  private func descent(partingWeight: Double) -> ColumnDescent {
    ColumnDescent(
      columns: columns, tables: tables, spanning: spanning, grid: grid, rowCount: rowCount,
      partingWeight: partingWeight)
  }

  private func steps(_ levels: [Int]) -> [Int] { zip(columns, levels).map { $0.starts[$1] } }

  // MARK: Start

  /// The levels at which all rows exceed the least height they can have by the same, smallest factor.
  private func evenLevels() -> [Int] {
    var least = [Double](repeating: 0, count: rowCount)
    for column in columns { column.raise(&least, level: column.starts.count - 1) }
    var best = columns.map { _ in 0 }
    var low = 1.0
    var high = 1.0
    while high < 1024, levels(within: least.map { $0 * high }) == nil { high *= 2 }
    for _ in 0..<10 {
      let middle = (low + high) / 2
      if let levels = levels(within: least.map { $0 * middle }) {
        best = levels
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  /// The lowest levels at which no row is higher than its limit, if they fit beside each other.
  private func levels(within limits: [Double]) -> [Int]? {
    var levels: [Int] = []
    for column in columns {
      guard let level = column.leastLevel(within: limits) else { return nil }
      levels.append(level)
    }
    return steps(levels).reduce(0, +) <= grid.total ? levels : nil
  }
}
