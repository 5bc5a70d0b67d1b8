internal import Geometry

/// Column widths on a grid: every column has its least width and a number of steps beyond it.
struct ColumnSteps {
  /// The grid: a quarter of a millimetre, finer than anyone sees.
  static let step = Points.millimetres(0.25)

  let least: [Points]
  /// The most steps of each column.
  let limits: [Int]
  /// The steps that there are to share.
  let total: Int

  init(least: [Points], most: [Points], available: Points) {
    self.least = least
    let spare = max(0, available - least.reduce(0, +))
    let total = Self.count(spare / Self.step)
    self.total = total
    limits = zip(least, most).map { least, most in Int(min(Double(total), max(0, most - least) / Self.step)) }
  }

  /// A number of steps as an integer, for any number that a style sheet can lead to: pages of more than 25 m are not
  /// searched any finer.
  private static func count(_ steps: Double) -> Int { steps > 0 ? Int(min(steps, 100_000)) : 0 }

  /// The width of a column at a number of steps.
  func width(ofColumn column: Int, at steps: Int) -> Points { least[column] + Self.step * Double(steps) }

  /// The widths of all columns; what the grid leaves over, or what there is too little, is shared by all.
  func widths(_ steps: [Int], available: Points) -> [Points] {
    let widths = steps.indices.map { width(ofColumn: $0, at: steps[$0]) }
    let sum = widths.reduce(0, +)
    guard sum > available else { return widths.map { $0 + (available - sum) / Double(max(1, widths.count)) } }
    return widths.map { $0 * (available / sum) }
  }

  /// The steps shared in proportion to weights, as far as the limits allow.
  func shared(by weights: [Double]) -> [Int] {
    let sum = max(weights.reduce(0, +), .leastNormalMagnitude)
    var steps = zip(weights, limits).map { min(Int(Double(total) * $0 / sum), $1) }
    var rest = total - steps.reduce(0, +)
    while rest > 0, let open = steps.indices.max(by: { room($0, steps) < room($1, steps) }),
      room(open, steps) > 0
    {
      let given = min(rest, max(1, room(open, steps) / 2))
      steps[open] += given
      rest -= given
    }
    return steps
  }

  /// Shares what steps leave over among the columns, equally as far as the limits allow.
  func filled(_ steps: [Int]) -> [Int] {
    var steps = steps
    var rest = total - steps.reduce(0, +)
    while rest > 0 {
      let open = steps.indices.filter { steps[$0] < limits[$0] }
      guard !open.isEmpty else { break }
      for index in open where rest > 0 {
        let given = min(max(1, rest / open.count), limits[index] - steps[index], rest)
        steps[index] += given
        rest -= given
      }
    }
    return steps
  }

  private func room(_ column: Int, _ steps: [Int]) -> Int { limits[column] - steps[column] }
}
