/// Parts a sequence of heights into runs, so that the tallest run is as low as can be.
enum EvenSplit {
  /// The runs, in order, as many as asked for; the last may be empty.
  static func parts(of heights: [Double], count: Int) -> [Range<Int>] {
    var low = heights.max() ?? 0
    var high = max(low, heights.reduce(0, +))
    // The limits of runs are sums of heights; a bisection this long finds any of them.
    for _ in 0..<60 where high - low > 1e-6 * max(1, high) {
      let middle = (low + high) / 2
      if runs(of: heights, limit: middle).count <= count { high = middle } else { low = middle }
    }
    var runs = runs(of: heights, limit: high)
    while runs.count < count { runs.append(heights.count..<heights.count) }
    return runs
  }

  /// Runs no taller than a limit, each as long as can be.
  private static func runs(of heights: [Double], limit: Double) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    var sum = 0.0
    for (index, height) in heights.enumerated() {
      if index > start, sum + height > limit * (1 + 1e-9) {
        runs.append(start..<index)
        (start, sum) = (index, 0)
      }
      sum += height
    }
    if start < heights.count { runs.append(start..<heights.count) }
    return runs
  }
}
