internal import DocumentModel
internal import Geometry

/// Finds the largest type size that fits.
///
/// What fits at a size fits at every smaller one. The size found was laid out and fits; the next larger was laid out and
/// does not.
enum TypeSizeSearch {
  /// The steps of the largest size that fits; nil when not even the smallest does. Sizes are halved again and again
  /// (bisection).
  ///
  /// - Parameter fits: whether the type fits after a number of steps; asked once for each number.
  static func largest(in range: TypeSizeRange, where fits: (Int) -> Bool) -> Int? {
    let high = range.stepCount
    if fits(high) { return high }
    guard high > 0, fits(0) else { return nil }
    return bisected(low: 0, high: high, where: fits)
  }

  /// The same where the smallest size is known to fit and it can be said how much of the room a size takes: the search
  /// begins at the size that would take all of it, and goes away from there in strides that grow, until it has the
  /// size between two strides.
  ///
  /// - Parameter use: the share of the room that the type takes after a number of steps; 1 or less if it fits.
  static func largest(in range: TypeSizeRange, byUse use: (Int) -> Double) -> Int {
    let most = range.stepCount
    guard most > 0 else { return 0 }
    let first = range.steps(filling: use(0), from: 0)
    // From nearby, the estimate is better.
    let start = range.steps(filling: use(first), from: first)
    func fits(_ steps: Int) -> Bool { use(steps) <= 1 }
    var low = 0
    var high = most + 1
    var stride = 1
    if fits(start) {
      low = start
      while low < most, high > most {
        let next = min(low + stride, most)
        if fits(next) { low = next } else { high = next }
        stride *= 2
      }
      if low == most { return most }
    } else {
      high = start
      while low == 0, high > 1 {
        let next = max(high - stride, 0)
        if next == 0 { break }
        if fits(next) { low = next } else { high = next }
        stride *= 2
      }
    }
    return bisected(low: low, high: high, where: fits)
  }

  /// The largest that fits between one that does and one that does not.
  private static func bisected(low: Int, high: Int, where fits: (Int) -> Bool) -> Int {
    var (low, high) = (low, high)
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}

extension TypeSizeRange {
  /// The steps at which text fills its room of which it takes a share after some steps: letters grow in both
  /// directions, so the room goes with the square of the size.
  fileprivate func steps(filling share: Double, from steps: Int) -> Int {
    let size = size(after: steps) * (1 / max(share, 0.01)).squareRoot()
    let range = self.size(after: stepCount) - self.size(after: 0)
    guard range > 0 else { return 0 }
    let count = (size - self.size(after: 0)) / range * Double(stepCount)
    return Int(min(max(count, 0), Double(stepCount)))
  }
}
