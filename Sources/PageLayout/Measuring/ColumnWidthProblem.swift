internal import DocumentModel
internal import Geometry

/// The search for column widths that make one or more tables take as little room as possible together.
///
/// The height of a row is the height of its tallest cell, a falling step function of the cell's width; the sum over
/// rows is neither convex nor smooth. Only the widths matter at which some cell gets lower (`ColumnLevels`), so each
/// column stands at one of its levels, and what the levels leave of the width is spare. Words that are parted count
/// wherever they stand, not in the tallest cells alone. The search takes two columns at
/// a time and gives the one each of its levels in turn and the other all that then is left, as long as the sum falls
/// (cyclic coordinate descent, two coordinates at a time), from several starting points.
struct ColumnWidthProblem {
  /// The weight of all cells beside that of the tallest: it lets the search go on where only the tallest cell of a row
  /// matters.
  private static let evenness = 0.02
  /// A sum is lower than another if it is by more, in points.
  private static let tolerance = 1e-3

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
    var cells: [(row: Int, cost: CellCost)] = []
    var rowCount = 0
    var amounts = [Double](repeating: 1, count: limits.least.count)
    for site in sites {
      let table = TableCost(site, first: rowCount)
      let collapses = site.table.style.table.collapsesBorders
      for row in site.table.head + site.table.repeatedHead + site.table.body {
        for cell in row.cells {
          let cost = CellCost(cell, collapsesBorders: collapses)
          limits.widen(cost)
          if table.body.contains(rowCount) { amounts[cell.column] += cost.textAmount }
          cells.append((rowCount, cost))
        }
        rowCount += 1
      }
      tables.append(table)
    }
    let grid = ColumnSteps(least: limits.least, most: limits.most, available: available)
    let spanning = cells.filter { $0.cost.cell.columnSpan > 1 }
    let counted = Self.counted(tables, rowCount: rowCount)
    columns = limits.least.indices.map { column in
      ColumnLevels(
        cells.filter { $0.cost.cell.columnSpan == 1 && $0.cost.cell.column == column }, column: column,
        counted: counted, grid: grid, isShared: spanning.contains { $0.cost.cell.columns.contains(column) })
    }
    leastTotal = limits.least.reduce(0, +)
    self.grid = grid
    self.rowCount = rowCount
    self.tables = tables
    self.spanning = spanning
    self.amounts = amounts
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
    let careful = starts.map { descent(from: $0, partingWeight: 1) }.sorted { $0.cost < $1.cost }
    let short = careful.prefix(2).map { descent(from: $0.levels, partingWeight: 0) }
    var found: [[Int]] = []
    for solution in careful.prefix(1) + short.sorted(by: { $0.cost < $1.cost }) + careful.dropFirst()
    where !found.contains(solution.levels) {
      found.append(solution.levels)
    }
    return found.map { grid.widths(grid.filled(steps($0)), available: available) }
  }

  private struct Solution {
    /// The level of each column.
    var levels: [Int]
    var cost: Double
  }

  /// Which rows count for evenness: those that are no repetition.
  private static func counted(_ tables: [TableCost], rowCount: Int) -> [Bool] {
    var counted = [Bool](repeating: true, count: rowCount)
    for row in tables.flatMap(\.repeatedHead) { counted[row] = false }
    return counted
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

  // MARK: Descent

  /// - Parameter partingWeight: how much it counts that words are parted.
  private func descent(from start: [Int], partingWeight: Double) -> Solution {
    var solution = Solution(levels: start, cost: cost(start, partingWeight))
    var before: Double
    repeat {
      before = solution.cost
      for first in columns.indices {
        for second in columns.indices where second > first {
          improve(&solution, first, second, partingWeight)
        }
      }
    } while solution.cost < before - Self.tolerance
    return solution
  }

  /// Shares the width of two columns, and what is spare, between them as well as can be.
  private func improve(_ solution: inout Solution, _ first: Int, _ second: Int, _ partingWeight: Double) {
    let fixed = fixed(solution.levels, without: first, second)
    let varying = spanning.filter {
      $0.cost.cell.columns.contains(first) != $0.cost.cell.columns.contains(second)
    }
    var levels = solution.levels
    columns[first].withHeights { firstHeights in
      columns[second].withHeights { secondHeights in
        let budget = grid.total - fixed.steps
        var other = columns[second].starts.count - 1
        for (level, start) in columns[first].starts.enumerated() {
          if start > budget { break }
          while other > 0, columns[second].starts[other] > budget - start { other -= 1 }
          if columns[second].starts[other] > budget - start { break }
          let (one, two) = (level * rowCount, other * rowCount)
          var cost = fixed.evenness + columns[first].sums[level] + columns[second].sums[other]
          cost *= Self.evenness
          cost +=
            partingWeight * (fixed.parting + columns[first].partings[level] + columns[second].partings[other])
          if varying.isEmpty {
            cost += room { max(fixed.heights[$0], firstHeights[one + $0], secondHeights[two + $0]) }
          } else {
            (levels[first], levels[second]) = (level, other)
            var heights = fixed.heights
            raise(&heights, by: varying, levels)
            cost += room { max(heights[$0], firstHeights[one + $0], secondHeights[two + $0]) }
          }
          if cost < solution.cost - Self.tolerance {
            solution.cost = cost
            (solution.levels[first], solution.levels[second]) = (level, other)
          }
        }
      }
    }
  }

  /// What all columns but two contribute: heights of rows, grid steps, sums of heights, parted words.
  private func fixed(_ levels: [Int], without first: Int, _ second: Int)
    -> (heights: [Double], steps: Int, evenness: Double, parting: Double)
  {
    var heights = [Double](repeating: 0, count: rowCount)
    var (steps, evenness, parting) = (0, 0.0, 0.0)
    for index in columns.indices where index != first && index != second {
      columns[index].raise(&heights, level: levels[index])
      steps += columns[index].starts[levels[index]]
      evenness += columns[index].sums[levels[index]]
      parting += columns[index].partings[levels[index]]
    }
    let unmoved = spanning.filter {
      $0.cost.cell.columns.contains(first) == $0.cost.cell.columns.contains(second)
    }
    raise(&heights, by: unmoved, levels)
    return (heights, steps, evenness, parting)
  }

  private func cost(_ levels: [Int], _ partingWeight: Double) -> Double {
    var heights = [Double](repeating: 0, count: rowCount)
    var (evenness, parting) = (0.0, 0.0)
    for (column, level) in zip(columns, levels) {
      column.raise(&heights, level: level)
      evenness += column.sums[level]
      parting += column.partings[level]
    }
    raise(&heights, by: spanning, levels)
    return room { heights[$0] } + Self.evenness * evenness + partingWeight * parting
  }

  private func raise(_ heights: inout [Double], by cells: [(row: Int, cost: CellCost)], _ levels: [Int]) {
    for (row, cost) in cells {
      let width = cost.cell.columns.reduce(Points.zero) {
        $0 + grid.width(ofColumn: $1, at: columns[$1].starts[levels[$1]])
      }
      heights[row] = max(heights[row], cost.height(width: width))
    }
  }

  @inline(__always)
  private func room(_ height: (Int) -> Double) -> Double {
    tables.reduce(0) { $0 + $1.room(for: height) }
  }
}
