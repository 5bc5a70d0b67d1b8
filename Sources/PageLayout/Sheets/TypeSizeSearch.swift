internal import DocumentModel

/// Finds the largest type size that fits.
///
/// What fits at a size fits at every smaller one, so the sizes are halved again and again (bisection). The size found
/// was laid out and fits; the next larger was laid out and does not.
enum TypeSizeSearch {
  /// The steps of the largest size that fits; nil when not even the smallest does.
  ///
  /// - Parameter fits: whether the type fits after a number of steps; asked once for each number.
  static func largest(in range: TypeSizeRange, where fits: (Int) -> Bool) -> Int? {
    var low = 0
    var high = range.stepCount
    if fits(high) { return high }
    guard high > 0, fits(low) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
