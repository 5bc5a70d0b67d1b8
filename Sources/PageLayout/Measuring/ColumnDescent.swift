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
          pair.forEachChoice(below: solution.cost - Self.tolerance) { levels, others, count in
            var costs = pair.costsBesideRows(levels, others)
            if varying.isEmpty {
              costs += pair.rooms(levels, others)
            } else {
              for index in 0..<count {
                var choice = solution.levels
                (choice[first], choice[second]) = (levels[index], others[index])
                costs[index] += pair.room(levels[index], others[index], raising: varying, choice)
              }
            }
            for index in 0..<count where costs[index] < solution.cost - Self.tolerance {
              solution.cost = costs[index]
              (solution.levels[first], solution.levels[second]) = (levels[index], others[index])
            }
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
    return rooms { SIMD4(repeating: heights[$0]) }[0] + Self.evenness * evenness + partingWeight * parting
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
  private func rooms(_ heights: (Int) -> SIMD4<Double>) -> SIMD4<Double> {
    TableCost.rooms(of: tables, for: heights)
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
    /// left out that cannot cost less than a limit: with four at a time, of which so many count as it is told.
    @inline(__always)
    func forEachChoice(
      below limit: Double, _ body: (_ levels: SIMD4<Int>, _ others: SIMD4<Int>, _ count: Int) -> Void
    ) {
      guard let (least, leastOther) = leastLevels(below: limit) else { return }
      let budget = descent.grid.total - rest.steps
      var other = two.starts.count - 1
      var (levels, others) = (SIMD4<Int>.zero, SIMD4<Int>.zero)
      var count = 0
      for level in least..<one.starts.count {
        let left = budget - one.starts[level]
        while other > leastOther, two.starts[other] > left { other -= 1 }
        if two.starts[other] > left { break }
        (levels[count], others[count]) = (level, other)
        count += 1
        if count == levels.scalarCount {
          body(levels, others, count)
          count = 0
        }
      }
      if count > 0 { body(levels, others, count) }
    }

    /// The first level of each column at which one column alone, the other at its widest, does not cost too much already;
    /// nil where one has none.
    ///
    /// Wider is never dearer, so it is a search by halves; by thirds, as four levels are looked at in the time of one.
    @inline(__always)
    private func leastLevels(below limit: Double) -> (Int, Int)? {
      let (lastLevel, lastOther) = (one.starts.count - 1, two.starts.count - 1)
      let isEnough = areEnough(SIMD2(lastLevel, lastLevel), SIMD2(lastOther, lastOther), below: limit)
      guard isEnough[0], isEnough[2] else { return nil }
      var (low, high) = (SIMD2(0, 0), SIMD2(lastLevel, lastOther))
      while low != high {
        let third = (high &- low) / 3
        let (lower, upper) = (
          low &+ third, high &- third &- SIMD2(low[0] < high[0] ? 1 : 0, low[1] < high[1] ? 1 : 0)
        )
        let isEnough = areEnough(SIMD2(lower[0], upper[0]), SIMD2(lower[1], upper[1]), below: limit)
        for column in 0..<2 where low[column] < high[column] {
          if isEnough[2 * column] {
            high[column] = lower[column]
          } else if isEnough[2 * column + 1] {
            (low[column], high[column]) = (lower[column] + 1, upper[column])
          } else {
            low[column] = upper[column] + 1
          }
        }
      }
      return (low[0], low[1])
    }

    /// Whether two levels of the first column, then two of the second, cost less than a limit, the other column at its
    /// widest and left out of the rows.
    @inline(__always)
    private func areEnough(_ levels: SIMD2<Int>, _ others: SIMD2<Int>, below limit: Double) -> SIMDMask<
      SIMD4<Double>.MaskStorage
    > {
      let (lastLevel, lastOther) = (one.starts.count - 1, two.starts.count - 1)
      let first = (rows(of: oneHeights, levels[0]), rows(of: oneHeights, levels[1]))
      let second = (rows(of: twoHeights, others[0]), rows(of: twoHeights, others[1]))
      let rooms = descent.rooms { row in
        higher(
          SIMD4(repeating: fixed[row]), SIMD4(first.0[row], first.1[row], second.0[row], second.1[row]))
      }
      let beside = costsBesideRows(
        SIMD4(levels[0], levels[1], lastLevel, lastLevel), SIMD4(lastOther, lastOther, others[0], others[1]))
      return beside + rooms .< limit
    }

    /// What evenness and parted words cost at levels of the two columns.
    @inline(__always)
    func costsBesideRows(_ levels: SIMD4<Int>, _ others: SIMD4<Int>) -> SIMD4<Double> {
      var costs = SIMD4<Double>.zero
      for index in costs.indices { costs[index] = costBesideRows(levels[index], others[index]) }
      return costs
    }

    @inline(__always)
    private func costBesideRows(_ level: Int, _ other: Int) -> Double {
      let evenness = rest.evenness + one.sums[level] + two.sums[other]
      let parting = rest.parting + one.partings[level] + two.partings[other]
      return evenness * ColumnDescent.evenness + descent.partingWeight * parting
    }

    /// The room that the tables take at levels of the two columns.
    @inline(__always)
    func rooms(_ levels: SIMD4<Int>, _ others: SIMD4<Int>) -> SIMD4<Double> {
      let (first0, second0) = (rows(of: oneHeights, levels[0]), rows(of: twoHeights, others[0]))
      let (first1, second1) = (rows(of: oneHeights, levels[1]), rows(of: twoHeights, others[1]))
      let (first2, second2) = (rows(of: oneHeights, levels[2]), rows(of: twoHeights, others[2]))
      let (first3, second3) = (rows(of: oneHeights, levels[3]), rows(of: twoHeights, others[3]))
      return descent.rooms { row in
        let first = SIMD4(first0[row], first1[row], first2[row], first3[row])
        let second = SIMD4(second0[row], second1[row], second2[row], second3[row])
        return higher(higher(SIMD4(repeating: fixed[row]), first), second)
      }
    }

    /// The room at two levels with cells over several columns.
    func room(
      _ level: Int, _ other: Int, raising cells: [(row: Int, cost: CellCost)], _ levels: [Int]
    ) -> Double {
      var heights = rest.heights
      descent.raise(&heights, by: cells, levels)
      let (first, second) = (rows(of: oneHeights, level), rows(of: twoHeights, other))
      return descent.rooms { row in
        SIMD4(repeating: max(heights[row], first[row], second[row]))
      }[0]
    }

    /// The heights of the rows at a level.
    @inline(__always)
    private func rows(of heights: UnsafeBufferPointer<Double>, _ level: Int) -> UnsafeBufferPointer<Double> {
      UnsafeBufferPointer(rebasing: heights[level * fixed.count..<(level + 1) * fixed.count])
    }

    /// The greater of two heights each; unlike `pointwiseMax` one instruction, as it need not tell zeros apart.
    @inline(__always)
    private func higher(_ one: SIMD4<Double>, _ others: SIMD4<Double>) -> SIMD4<Double> {
      others.replacing(with: one, where: one .> others)
    }
  }
}
