internal import Geometry

/// The heights of the cells of one column as functions of its width: they fall in steps, and only the widths at which
/// one of them falls, or a word need no longer be parted, are worth having.
struct ColumnLevels {
  /// The most levels of a column: of a table with very many rows, those at coarser distances are kept.
  private static let most = 256

  /// The numbers of grid steps at which a cell becomes lower or cheaper, ascending; the first is 0.
  let starts: [Int]
  private let rowCount: Int
  /// The sum of the heights at each level.
  let sums: [Double]
  /// The cost of parting words at each level.
  let partings: [Double]
  /// The heights of the rows at each level, level by level; 0 where the column has no cell of its own.
  private let heights: [Double]

  /// Finds the levels of a column.
  ///
  /// - Parameters:
  ///   - cells: the cells that stand in this column alone, each with the number of its row.
  ///   - rowCount: how many rows there are.
  ///   - counted: the rows whose heights are part of the sums; one may count several times.
  ///   - isShared: whether cells over several columns need its width too; then levels at even distances are added.
  init(
    _ cells: [(row: Int, cost: CellCost)], column: Int, rowCount: Int, counted: [Int], grid: ColumnSteps,
    isShared: Bool
  ) {
    let limit = grid.limits[column]
    // Many cells are of one text: the heads of tables.
    var known: [CellCost: [Fall]] = [:]
    let falls = cells.map { _, cost in
      if let falls = known[cost] { return falls }
      let falls = Self.falls(of: cost, column: column, grid: grid)
      known[cost] = falls
      return falls
    }
    var starts = Set(known.values.joined().map(\.steps))
    starts.insert(0)
    if isShared { starts.formUnion(stride(from: 0, through: limit, by: limit / 32 + 1)) }
    if starts.count > Self.most {
      starts = Set(stride(from: 0, through: limit, by: limit / Self.most + 1))
    }
    self.starts = starts.sorted()
    self.rowCount = rowCount
    var heights = [Double](repeating: 0, count: self.starts.count * rowCount)
    var partings = [Double](repeating: 0, count: self.starts.count)
    for (cell, falls) in zip(cells, falls) {
      var fall = 0
      for (level, start) in self.starts.enumerated() {
        while fall + 1 < falls.count, falls[fall + 1].steps <= start { fall += 1 }
        heights[level * rowCount + cell.row] += falls[fall].height
        partings[level] += falls[fall].parting
      }
    }
    self.heights = heights
    self.partings = partings
    sums = self.starts.indices.map { level in
      counted.reduce(0) { $0 + heights[level * rowCount + $1] }
    }
  }

  /// The highest level that a number of steps reaches.
  func level(at steps: Int) -> Int {
    lastLevel { starts[$0] <= steps }
  }

  /// The lowest level at which no row is higher than its limit, or nil.
  func leastLevel(within limits: [Double]) -> Int? {
    let missing = lastLevel { level in
      (0..<rowCount).contains { heights[level * rowCount + $0] > limits[$0] }
    }
    let isEnough = { level in (0..<rowCount).allSatisfy { heights[level * rowCount + $0] <= limits[$0] } }
    if isEnough(missing) { return missing }
    return missing + 1 < starts.count ? missing + 1 : nil
  }

  /// Raises heights to those of the rows at a level.
  func raise(_ others: inout [Double], level: Int) {
    let first = level * rowCount
    for row in 0..<rowCount { others[row] = max(others[row], heights[first + row]) }
  }

  /// Calls a body with the heights of the rows at every level, level by level.
  func withHeights<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    heights.withUnsafeBufferPointer(body)
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

  /// What a cell costs from a number of steps on.
  private struct Fall {
    let steps: Int
    let height: Double
    let parting: Double

    init(_ cell: CellCost, steps: Int, column: Int, grid: ColumnSteps) {
      let width = grid.width(ofColumn: column, at: steps)
      self.steps = steps
      height = cell.height(width: width)
      parting = cell.parting(width: width)
    }

    func isDearer(than other: Fall) -> Bool { height > other.height || parting > other.parting }
  }

  /// Where a cell becomes lower or cheaper, the first at 0 steps.
  ///
  /// Wider is never dearer, so where both ends of a stretch cost the same, all of it does.
  private static func falls(of cell: CellCost, column: Int, grid: ColumnSteps) -> [Fall] {
    let fall = { Fall(cell, steps: $0, column: column, grid: grid) }
    var found = [fall(0)]
    var stack = [(low: found[0], high: grid.limits[column] > 0 ? fall(grid.limits[column]) : found[0])]
    while let stretch = stack.popLast() {
      guard stretch.low.isDearer(than: stretch.high) else { continue }
      if stretch.high.steps == stretch.low.steps + 1 {
        found.append(stretch.high)
        continue
      }
      let middle = fall((stretch.low.steps + stretch.high.steps) / 2)
      stack.append((middle, stretch.high))
      stack.append((stretch.low, middle))
    }
    return found
  }
}
