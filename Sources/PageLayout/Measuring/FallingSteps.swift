/// A quantity that falls in steps as a number grows.
struct FallingSteps {
  struct Step {
    /// The number from which on the quantity is lower.
    let start: Int
    let value: Double
  }

  /// How often a stretch is halved, more than enough.
  private static let depth = 32

  /// Ascending; the first starts at 0.
  private(set) var steps: [Step] = []

  /// Finds the steps from 0 up to a number.
  ///
  /// The quantity never rises: where both ends of a stretch have the same, all of it has.
  init(upTo limit: Int, _ value: (Int) -> Double) {
    let first = Step(start: 0, value: value(0))
    steps.append(first)
    guard limit > 0 else { return }
    var low = first
    // The ends of the stretches behind the one in hand, the nearest last.
    var ends: [Step] = []
    ends.reserveCapacity(Self.depth)
    ends.append(Step(start: limit, value: value(limit)))
    while let high = ends.last {
      if low.value > high.value, high.start > low.start + 1 {
        let middle = (low.start + high.start) / 2
        ends.append(Step(start: middle, value: value(middle)))
        continue
      }
      if low.value > high.value { steps.append(high) }
      low = high
      ends.removeLast()
    }
  }

  /// The quantity at a number, which is not negative.
  func value(at number: Int) -> Double {
    var index = steps.count - 1
    while steps[index].start > number { index -= 1 }
    return steps[index].value
  }
}
