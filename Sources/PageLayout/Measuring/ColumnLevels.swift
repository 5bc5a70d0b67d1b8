internal import Geometry

/// The costs of the cells of one column as functions of its width: they fall in steps, and only the widths at which one
/// of them falls are worth having.
struct ColumnLevels {
  /// The most levels of a column: of a table with very many rows, those at coarser distances are kept.
  private static let most = 256

  /// The numbers of grid steps at which a cell becomes cheaper, ascending; the first is 0.
  let starts: [Int]
  private let rowCount: Int
  /// The sum of the costs at each level.
  let sums: [Double]
  /// The costs of the rows at each level, level by level; 0 where the column has no cell of its own.
  private let costs: [Double]

  /// Finds the levels of a column.
  ///
  /// - Parameters:
  ///   - cells: the cells that stand in this column alone, each with the number of its row.
  ///   - counted: for each row whether its cost is part of the sums.
  ///   - isShared: whether cells over several columns need its width too; then levels at even distances are added.
  init(
    _ cells: [(row: Int, cost: CellCost)], column: Int, counted: [Bool], grid: ColumnSteps, isShared: Bool
  ) {
    let limit = grid.limits[column]
    let falls = cells.map { Self.falls(of: $0.cost, column: column, grid: grid) }
    var starts = Set(falls.joined().map(\.steps))
    starts.insert(0)
    if isShared { starts.formUnion(stride(from: 0, through: limit, by: limit / 32 + 1)) }
    if starts.count > Self.most {
      starts = Set(stride(from: 0, through: limit, by: limit / Self.most + 1))
    }
    self.starts = starts.sorted()
    rowCount = counted.count
    var costs = [Double](repeating: 0, count: self.starts.count * rowCount)
    for (cell, falls) in zip(cells, falls) {
      var fall = 0
      for (level, start) in self.starts.enumerated() {
        while fall + 1 < falls.count, falls[fall + 1].steps <= start { fall += 1 }
        costs[level * rowCount + cell.row] += falls[fall].cost
      }
    }
    self.costs = costs
    sums = self.starts.indices.map { level in
      counted.indices.reduce(0) { counted[$1] ? $0 + costs[level * counted.count + $1] : $0 }
    }
  }

  /// The highest level that a number of steps reaches.
  func level(at steps: Int) -> Int {
    lastLevel { starts[$0] <= steps }
  }

  /// The lowest level at which no row costs more than its limit, or nil.
  func leastLevel(within limits: [Double]) -> Int? {
    let missing = lastLevel { level in
      (0..<rowCount).contains { costs[level * rowCount + $0] > limits[$0] }
    }
    let isEnough = { level in (0..<rowCount).allSatisfy { costs[level * rowCount + $0] <= limits[$0] } }
    if isEnough(missing) { return missing }
    return missing + 1 < starts.count ? missing + 1 : nil
  }

  /// Raises heights to the costs of the rows at a level.
  func raise(_ heights: inout [Double], level: Int) {
    let first = level * rowCount
    for row in 0..<rowCount { heights[row] = max(heights[row], costs[first + row]) }
  }

  /// Calls a body with the costs of the rows at every level, level by level.
  func withCosts<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    costs.withUnsafeBufferPointer(body)
  }

  /// The last level for which a condition holds that holds up to some level; 0 if for none.
  private func lastLevel(where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if condition(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Where the cost of a cell falls and what it falls to, the first at 0 steps.
  ///
  /// Wider is never dearer, so where both ends of a stretch cost the same, all of it does.
  private static func falls(of cell: CellCost, column: Int, grid: ColumnSteps) -> [(steps: Int, cost: Double)]
  {
    let cost = { cell.cost(width: grid.width(ofColumn: column, at: $0)) }
    var found = [(steps: 0, cost: cost(0))]
    let limit = grid.limits[column]
    var stack = [
      (low: 0, lowCost: found[0].cost, high: limit, highCost: limit > 0 ? cost(limit) : found[0].cost)
    ]
    while let stretch = stack.popLast() {
      guard stretch.lowCost > stretch.highCost else { continue }
      if stretch.high == stretch.low + 1 {
        found.append((stretch.high, stretch.highCost))
        continue
      }
      let middle = (stretch.low + stretch.high) / 2
      let middleCost = cost(middle)
      stack.append((middle, middleCost, stretch.high, stretch.highCost))
      stack.append((stretch.low, stretch.lowCost, middle, middleCost))
    }
    return found
  }
}
