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

  /// See `PageLayouter.prepare()`.
  static var dictionaryType: Any.Type { [CellCost: [Fall]].self }

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
    var starts = [0]
    for falls in known.values { starts.append(contentsOf: falls.lazy.map(\.steps)) }
    if isShared { starts.append(contentsOf: stride(from: 0, through: limit, by: limit / 32 + 1)) }
    starts = starts.sortedWithoutDoubles()
    if starts.count > Self.most { starts = Array(stride(from: 0, through: limit, by: limit / Self.most + 1)) }
    self.starts = starts
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
  }

  /// Where a cell becomes lower or cheaper, the first at 0 steps.
  private static func falls(of cell: CellCost, column: Int, grid: ColumnSteps) -> [Fall] {
    let limit = grid.limits[column]
    // Each paragraph by itself: it has few falls, and most widths at which others fall need not be tried with it.
    let lineCounts = (0..<cell.lines.paragraphCount).map { paragraph in
      FallingSteps(upTo: limit) {
        Double(cell.lines.lineCount(ofParagraph: paragraph, width: grid.width(ofColumn: column, at: $0)))
      }
    }
    let parting = FallingSteps(upTo: limit) { cell.parting(width: grid.width(ofColumn: column, at: $0)) }
    var starts = parting.steps.map(\.start)
    for lineCount in lineCounts {
      for step in lineCount.steps { starts.append(step.start) }
    }
    return starts.sortedWithoutDoubles().map { start in
      Fall(
        steps: start, height: cell.height { lineCounts[$0].value(at: start) },
        parting: parting.value(at: start))
    }
  }
}

extension [Int] {
  /// The numbers in ascending order, each once.
  fileprivate func sortedWithoutDoubles() -> [Int] {
    var result: [Int] = []
    for number in sorted() where number != result.last { result.append(number) }
    return result
  }
}
