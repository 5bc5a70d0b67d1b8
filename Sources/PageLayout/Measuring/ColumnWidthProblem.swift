internal import DocumentModel
internal import Geometry

/// The search for column widths that make one or more tables as low as possible together.
///
/// The height of a row is the height of its tallest cell, a falling step function of the cell's width; the sum over
/// rows is neither convex nor smooth, so widths are moved from column to column in ever smaller steps as long as the
/// sum falls (pattern search: Hooke and Jeeves, "Direct search", J. ACM 8, 1961). A small part of the mean cell height
/// is added, so that the search goes on where only the tallest cell of a row matters. A cell too narrow for a piece
/// that should stay whole costs as much as half a line.
struct ColumnWidthProblem {
  /// The steps by which widths are moved. The last is the grid on which widths lie.
  private static let steps: [Int] = [32, 16, 8, 4, 2, 1]
  /// The grid: a quarter of a millimetre.
  private static let grid = Points.millimetres(0.25)
  /// The weight of all cells beside that of the tallest.
  private static let evenness = 0.02

  /// The width that the columns share.
  let available: Points
  private let least: [Points]
  private let most: [Points]
  private let rows: [[CellHeights]]
  private let weights: [Double]

  init(_ sites: [TableSite]) {
    available = sites.first?.columnsWidth ?? 0
    let count = sites.first?.table.columns.count ?? 0
    var least = [Points](repeating: 0, count: count)
    var most = [Points](repeating: Points(.greatestFiniteMagnitude), count: count)
    var weights = [Double](repeating: 1, count: count)
    var rows: [[CellHeights]] = []
    for site in sites {
      let collapses = site.table.style.table.collapsesBorders
      for (index, column) in site.table.columns.enumerated() {
        least[index] = max(least[index], column.minWidth.resolved(against: available) ?? 0)
        if let limit = column.maxWidth.resolved(against: available) { most[index] = min(most[index], limit) }
      }
      for row in site.table.rows {
        let cells = row.cells.map { CellHeights($0, collapsesBorders: collapses) }
        rows.append(cells)
        for heights in cells where heights.cell.columnSpan == 1 {
          let cell = heights.cell
          least[cell.column] = max(least[cell.column], heights.minimum.least)
          weights[cell.column] += CellHeights.textAmount(of: cell)
        }
      }
    }
    self.least = least
    self.most = zip(least, most).map { max($0, $1) }
    self.rows = rows
    self.weights = weights
  }

  /// The width that the columns need at least.
  var leastTotal: Points { least.reduce(0, +) }

  /// The best widths found; they add up to the available width.
  func solve() -> [Points] {
    guard !least.isEmpty else { return [] }
    var widths = start()
    var best = cost(widths)
    for step in Self.steps {
      let amount = Self.grid * Double(step)
      while let better = improved(widths, by: amount, below: best) { (widths, best) = better }
    }
    return widths
  }

  /// Every column at its least, the rest shared by the amount of text; grown columns stay within their limits.
  private func start() -> [Points] {
    let spare = available - leastTotal
    guard spare > 0 else { return least.map { $0 * (available / max(leastTotal, 1)) } }
    let total = weights.reduce(0, +)
    var widths = zip(least, weights).map { $0 + spare * ($1 / total) }
    for index in widths.indices where widths[index] > most[index] {
      let surplus = widths[index] - most[index]
      widths[index] = most[index]
      let open = widths.indices.filter { $0 != index && widths[$0] < most[$0] }
      for other in open { widths[other] += surplus / Double(open.count) }
    }
    return widths
  }

  /// The best of all moves of an amount from one column to another, if it lowers the cost.
  private func improved(_ widths: [Points], by amount: Points, below limit: Double) -> ([Points], Double)? {
    var best: ([Points], Double)?
    for giver in widths.indices where widths[giver] - amount >= least[giver] {
      for taker in widths.indices where taker != giver && widths[taker] + amount <= most[taker] {
        var moved = widths
        moved[giver] -= amount
        moved[taker] += amount
        let cost = cost(moved)
        if cost < (best?.1 ?? limit) - 1e-6 { best = (moved, cost) }
      }
    }
    return best
  }

  private func cost(_ widths: [Points]) -> Double {
    rows.reduce(0) { sum, cells in
      var tallest = 0.0
      var all = 0.0
      for cell in cells {
        let height = cell.cost(in: widths)
        tallest = max(tallest, height)
        all += height
      }
      return sum + tallest + Self.evenness * all
    }
  }
}
