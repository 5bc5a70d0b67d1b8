internal import DocumentModel
internal import Geometry

/// The search for column widths that make one or more tables take as little room as possible together.
///
/// The height of a row is the height of its tallest cell, a falling step function of the cell's width; the sum over
/// rows is neither convex nor smooth, so widths are moved from column to column in ever smaller steps as long as the
/// sum falls (pattern search: Hooke and Jeeves, "Direct search", J. ACM 8, 1961), from several starting points.
struct ColumnWidthProblem {
  /// The steps by which widths are moved. The last is the grid on which widths lie.
  private static let steps: [Int] = [32, 16, 8, 4, 2, 1]
  /// The grid: a quarter of a millimetre.
  private static let grid = Points.millimetres(0.25)
  /// How the width beyond the least is shared at the starting points: by the power of each column's amount of text.
  private static let startingPowers: [Double] = [1, 0.5, 0, 2]

  /// The width that the columns share.
  let available: Points
  private let least: [Points]
  private let most: [Points]
  private let tables: [TableHeights]
  /// The amount of text in each column.
  private let amounts: [Double]

  init(_ sites: [TableSite]) {
    let available = sites.first?.columnsWidth ?? 0
    let count = sites.first?.table.columns.count ?? 0
    var least = [Points](repeating: 0, count: count)
    var most = [Points](repeating: Points(.greatestFiniteMagnitude), count: count)
    var amounts = [Double](repeating: 1, count: count)
    for column in sites.map(\.table.columns).joined().enumerated() {
      let index = column.offset % max(count, 1)
      least[index] = max(least[index], column.element.minWidth.resolved(against: available) ?? 0)
      if let limit = column.element.maxWidth.resolved(against: available) {
        most[index] = min(most[index], limit)
      }
    }
    tables = sites.map(TableHeights.init)
    for table in tables {
      for heights in table.boundingCells {
        least[heights.cell.column] = max(least[heights.cell.column], heights.minimum.least)
      }
      for heights in table.bodyCells { amounts[heights.cell.column] += heights.textAmount }
    }
    self.available = available
    self.least = least
    self.most = zip(least, most).map { max($0, $1) }
    self.amounts = amounts
  }

  /// The width that the columns need at least.
  var leastTotal: Points { least.reduce(0, +) }

  /// The best widths found from each starting point, cheapest first, equal ones once; each adds up to the available
  /// width.
  func solutions() -> [[Points]] {
    guard !least.isEmpty else { return [[]] }
    var found: [(widths: [Points], cost: Double)] = []
    for power in Self.startingPowers {
      let solution = descent(from: start(power: power))
      if !found.contains(where: { $0.widths == solution.widths }) { found.append(solution) }
    }
    return found.sorted { $0.cost < $1.cost }.map(\.widths)
  }

  private func descent(from start: [Points]) -> (widths: [Points], cost: Double) {
    var widths = start
    var best = cost(widths)
    for step in Self.steps {
      let amount = Self.grid * Double(step)
      while let better = improved(widths, by: amount, below: best) { (widths, best) = better }
    }
    return (widths, best)
  }

  /// Every column at its least, the rest shared by the amount of text; columns stay within their limits.
  private func start(power: Double) -> [Points] {
    let spare = available - leastTotal
    guard spare > 0 else { return least.map { $0 * (available / max(leastTotal, 1)) } }
    let weights = amounts.map { Self.power($0, power) }
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

  /// Powers that need no library and are the same on every machine.
  private static func power(_ base: Double, _ exponent: Double) -> Double {
    switch exponent {
    case 0: 1
    case 0.5: base.squareRoot()
    case 2: base * base
    default: base
    }
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
    tables.reduce(0) { $0 + $1.cost(widths) }
  }
}
