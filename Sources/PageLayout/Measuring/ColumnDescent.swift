internal import Geometry

/// The descent from one choice of levels to a better one, as long as the room that the tables take gets smaller.
///
/// It takes two columns at a time and gives the one each of its levels in turn and the other all that then is left (cyclic
/// coordinate descent, two coordinates at a time). Of the levels only those are looked at that one column alone does
/// not make too dear already: wider is never dearer, so a bisection finds them.
struct ColumnDescent {
  /// The weight of all cells beside that of the tallest: it lets the search go on where only the tallest cell of a row
  /// matters.
  private static let evenness = 0.02
  /// A sum is lower than another if it is by more, in points.
  private static let tolerance = 1e-3

  /// A choice of the level of each column, and what it costs.
  struct Solution {
    var levels: [Int]
    var cost: Double
  }

  private let columns: [ColumnLevels]
  private let tables: [TableCost]
  /// Cells over several columns.
  private let spanning: [(row: Int, cost: CellCost)]
  private let grid: ColumnSteps
  private let rowCount: Int
  /// How much it counts that words are parted.
  private let partingWeight: Double
  /// The pairs of columns, in the order in which they are improved.
  private let pairs: [(first: Int, second: Int)]

  init(
    columns: [ColumnLevels], tables: [TableCost], spanning: [(row: Int, cost: CellCost)], grid: ColumnSteps,
    rowCount: Int, partingWeight: Double
  ) {
    self.columns = columns
    self.tables = tables
    self.spanning = spanning
    self.grid = grid
    self.rowCount = rowCount
    self.partingWeight = partingWeight
    pairs = columns.indices.flatMap { first in (first + 1..<columns.count).map { (first, $0) } }
  }

  /// The choice that no pair of columns can make better, from a choice on.
  func solution(from start: [Int]) -> Solution {
    var solution = Solution(levels: start, cost: cost(start))
    var next = 0
    // A pair that was just improved has nothing to gain until another column moves.
    var pairsWithoutGain = 0
    while pairsWithoutGain < pairs.count {
      let isBetter = improve(&solution, pairs[next].first, pairs[next].second)
      pairsWithoutGain = isBetter ? 1 : pairsWithoutGain + 1
      next = (next + 1) % pairs.count
    }
    return solution
  }

  /// What all columns but two contribute.
  private struct Rest {
    /// The heights of rows.
    var heights: [Double]
    /// Grid steps.
    var steps = 0
    /// Sums of heights.
    var evenness = 0.0
    /// Parted words.
    var parting = 0.0
  }

  /// Shares the width of two columns, and what is spare, between them as well as can be.
  ///
  /// - Returns: whether that made the sum lower.
  private func improve(_ solution: inout Solution, _ first: Int, _ second: Int) -> Bool {
    let rest = rest(of: solution.levels, without: first, second)
    let varying = spanning.filter {
      $0.cost.cell.columns.contains(first) != $0.cost.cell.columns.contains(second)
    }
    let before = solution.cost
    let (one, two) = (columns[first], columns[second])
    rest.heights.withUnsafeBufferPointer { fixed in
      one.withHeights { oneHeights in
        two.withHeights { twoHeights in
          let pair = Pair(
            descent: self, rest: rest, one: one, two: two, fixed: fixed, oneHeights: oneHeights,
            twoHeights: twoHeights)
          pair.forEachChoice(below: solution.cost - Self.tolerance) { level, other in
            var cost = pair.costBesideRows(level, other)
            if varying.isEmpty {
              cost += pair.room(level, other)
            } else {
              var levels = solution.levels
              (levels[first], levels[second]) = (level, other)
              cost += pair.room(level, other, raising: varying, levels)
            }
            guard cost < solution.cost - Self.tolerance else { return }
            solution.cost = cost
            (solution.levels[first], solution.levels[second]) = (level, other)
          }
        }
      }
    }
    return solution.cost < before
  }

  private func rest(of levels: [Int], without first: Int, _ second: Int) -> Rest {
    var rest = Rest(heights: [Double](repeating: 0, count: rowCount))
    for index in columns.indices where index != first && index != second {
      columns[index].raise(&rest.heights, level: levels[index])
      rest.steps += columns[index].starts[levels[index]]
      rest.evenness += columns[index].sums[levels[index]]
      rest.parting += columns[index].partings[levels[index]]
    }
    let unmoved = spanning.filter {
      $0.cost.cell.columns.contains(first) == $0.cost.cell.columns.contains(second)
    }
    raise(&rest.heights, by: unmoved, levels)
    return rest
  }

  private func cost(_ levels: [Int]) -> Double {
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
    TableCost.room(of: tables, for: height)
  }
}

extension ColumnDescent {
  /// Two columns that share what the others leave them.
  private struct Pair {
    let descent: ColumnDescent
    let rest: Rest
    let one: ColumnLevels
    let two: ColumnLevels
    /// The heights of the rows by the other columns, and by each level of these two.
    let fixed: UnsafeBufferPointer<Double>
    let oneHeights: UnsafeBufferPointer<Double>
    let twoHeights: UnsafeBufferPointer<Double>

    /// Calls a body with each level of the first column and the highest level of the second that then has room, those
    /// left out that cannot cost less than a limit.
    @inline(__always)
    func forEachChoice(below limit: Double, _ body: (_ level: Int, _ other: Int) -> Void) {
      let budget = descent.grid.total - rest.steps
      let (lastLevel, lastOther) = (one.starts.count - 1, two.starts.count - 1)
      let least = firstLevel(upTo: lastLevel) { level in
        costBesideRows(level, lastOther) + room(oneHeights, level) < limit
      }
      let leastOther = firstLevel(upTo: lastOther) { other in
        costBesideRows(lastLevel, other) + room(twoHeights, other) < limit
      }
      guard let least, let leastOther else { return }
      var other = lastOther
      for level in least...lastLevel {
        let left = budget - one.starts[level]
        while other > leastOther, two.starts[other] > left { other -= 1 }
        if two.starts[other] > left { break }
        body(level, other)
      }
    }

    /// The first level for which a condition holds that holds from some level on; nil if for none.
    @inline(__always)
    private func firstLevel(upTo last: Int, where condition: (Int) -> Bool) -> Int? {
      guard condition(last) else { return nil }
      var low = 0
      var high = last
      while low < high {
        let middle = (low + high) / 2
        if condition(middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }

    /// What evenness and parted words cost at two levels.
    @inline(__always)
    func costBesideRows(_ level: Int, _ other: Int) -> Double {
      let evenness = rest.evenness + one.sums[level] + two.sums[other]
      let parting = rest.parting + one.partings[level] + two.partings[other]
      return evenness * ColumnDescent.evenness + descent.partingWeight * parting
    }

    /// The room that the tables take at two levels.
    @inline(__always)
    func room(_ level: Int, _ other: Int) -> Double {
      let (first, second) = (rows(of: oneHeights, level), rows(of: twoHeights, other))
      return descent.room { row in higher(higher(fixed[row], first[row]), second[row]) }
    }

    /// The room at two levels with cells over several columns.
    func room(
      _ level: Int, _ other: Int, raising cells: [(row: Int, cost: CellCost)], _ levels: [Int]
    ) -> Double {
      var heights = rest.heights
      descent.raise(&heights, by: cells, levels)
      let (first, second) = (rows(of: oneHeights, level), rows(of: twoHeights, other))
      return descent.room { row in higher(higher(heights[row], first[row]), second[row]) }
    }

    /// The room that the tables take at least: with one of the two columns alone.
    @inline(__always)
    private func room(_ heights: UnsafeBufferPointer<Double>, _ level: Int) -> Double {
      let rows = rows(of: heights, level)
      return descent.room { row in higher(fixed[row], rows[row]) }
    }

    /// The heights of the rows at a level.
    @inline(__always)
    private func rows(of heights: UnsafeBufferPointer<Double>, _ level: Int) -> UnsafeBufferPointer<Double> {
      UnsafeBufferPointer(rebasing: heights[level * fixed.count..<(level + 1) * fixed.count])
    }

    /// The greater of two heights; unlike `max` one instruction, as it need not tell zeros apart.
    @inline(__always)
    private func higher(_ one: Double, _ other: Double) -> Double { one > other ? one : other }
  }
}
