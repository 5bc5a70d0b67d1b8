public import Geometry

extension InkProfile {
  /// By how much the line below must be moved down so that the ink of the two lines does not touch; zero when it does
  /// not touch anyway.
  ///
  /// - Parameters:
  ///   - lower: the ink of the next line.
  ///   - baselineDistance: the distance of the two baselines as set.
  ///   - offset: how far the lower line's left edge stands right of this one's (indent, alignment).
  ///   - gap: the white that must stay between the ink of the two lines, and beside it.
  public func clearance(
    to lower: InkProfile, baselineDistance: Points, offset: Points = 0, gap: Points = 0
  ) -> Points {
    let distance = baselineDistance.value - gap.value
    // Nearly all lines: even their extremes do not meet.
    guard below.value + lower.above.value > distance else { return 0 }
    var needed = 0.0
    // Stretches overlap their neighbours a little, by marks that hang over: look back by the widest.
    let lookBack = lower.widestStretch
    var first = 0
    for stretch in stretches where stretch.below.value + lower.above.value > distance {
      let minX = stretch.minX.value - offset.value - gap.value
      let maxX = stretch.maxX.value - offset.value + gap.value
      while first < lower.stretches.count, lower.stretches[first].minX.value < minX - lookBack {
        first += 1
      }
      var index = first
      while index < lower.stretches.count, lower.stretches[index].minX.value < maxX {
        let other = lower.stretches[index]
        if other.maxX.value > minX {
          needed = max(needed, stretch.below.value + other.above.value - distance)
        }
        index += 1
      }
    }
    return Points(needed)
  }

  /// The width of the widest stretch, in points.
  private var widestStretch: Double {
    stretches.reduce(0) { max($0, $1.maxX.value - $1.minX.value) }
  }
}
