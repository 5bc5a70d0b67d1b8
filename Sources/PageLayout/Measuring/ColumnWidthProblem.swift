internal import DocumentModel
internal import Geometry

/// The search for column widths that make one or more tables take as little room as possible together.
///
/// The height of a row is the height of its tallest cell, a falling step function of the cell's width; the sum over
/// rows is neither convex nor smooth, so widths are moved from column to column in ever smaller steps as long as the
/// sum falls (pattern search: Hooke and Jeeves, "Direct search", J. ACM 8, 1961), from several starting points.
struct ColumnWidthProblem {
  /// The numbers of steps by which widths are moved.
  private static let moves: [Int] = [32, 16, 8, 4, 2, 1]

  /// The width that the columns share.
  let available: Points
  private let grid: ColumnSteps
  private let tables: [TableCost]
  /// The amount of text in each column.
  private let amounts: [Double]

  init(_ sites: [TableSite]) {
    available = sites.first?.columnsWidth ?? 0
    var limits = ColumnLimits(sites, available: available)
    tables = sites.map(TableCost.init)
    var amounts = [Double](repeating: 1, count: limits.least.count)
    for table in tables {
      for cell in table.cells { limits.widen(cell) }
      for cell in table.bodyCells { amounts[cell.cell.column] += cell.textAmount }
    }
    self.amounts = amounts
    leastTotal = limits.least.reduce(0, +)
    grid = ColumnSteps(least: limits.least, most: limits.most, available: available)
    for cell in tables.flatMap(\.cells) { cell.prepare(grid) }
  }

  /// The width that the columns need at least.
  let leastTotal: Points

  /// The best widths found from each starting point, cheapest first, equal ones once; each adds up to the available
  /// width.
  ///
  /// At the starting points the width beyond the least is shared by the amounts of text, their roots, their squares, or
  /// equally.
  func solutions() -> [[Points]] {
    guard !grid.least.isEmpty else { return [[]] }
    let starts = [amounts, amounts.map { $0.squareRoot() }, amounts.map { _ in 1 }, amounts.map { $0 * $0 }]
    var found: [(steps: [Int], cost: Double)] = []
    for start in starts {
      let solution = descent(from: grid.shared(by: start))
      if !found.contains(where: { $0.steps == solution.steps }) { found.append(solution) }
    }
    return found.sorted { $0.cost < $1.cost }.map { grid.widths($0.steps, available: available) }
  }

  private func descent(from start: [Int]) -> (steps: [Int], cost: Double) {
    var best = (steps: start, cost: cost(start))
    for move in Self.moves {
      while let better = improved(best.steps, by: move, below: best.cost) { best = better }
    }
    return best
  }

  /// The best of all moves of some steps from one column to another, if it lowers the cost.
  private func improved(_ steps: [Int], by move: Int, below limit: Double) -> (steps: [Int], cost: Double)? {
    var best: (steps: [Int], cost: Double)?
    var moved = steps
    for giver in steps.indices where steps[giver] >= move {
      moved[giver] -= move
      for taker in steps.indices where taker != giver && steps[taker] + move <= grid.limits[taker] {
        moved[taker] += move
        let cost = cost(moved)
        if cost < (best?.cost ?? limit) - 1e-3 { best = (moved, cost) }
        moved[taker] -= move
      }
      moved[giver] += move
    }
    return best
  }

  private func cost(_ steps: [Int]) -> Double {
    tables.reduce(0) { $0 + $1.cost(steps, on: grid) }
  }
}
