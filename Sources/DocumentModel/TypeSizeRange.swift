public import Geometry

/// `-measures-fit`: the sizes that type may have so that it is as large as fits.
public struct TypeSizeRange: Hashable, Sendable {
  /// The smallest size.
  public var least: Points
  /// The largest size.
  public var most: Points
  /// The difference between neighbouring sizes.
  public var step: Points

  public init(least: Points, most: Points, step: Points) {
    self.least = least
    self.most = most
    self.step = step
  }

  /// The number of steps from the smallest size to the largest.
  public var stepCount: Int {
    let count = (most - least) / step
    return count > 0 ? Int(min(count + 1e-6, 100_000)) : 0
  }

  /// The size after a number of steps.
  public func size(after steps: Int) -> Points { steps < stepCount ? least + step * Double(steps) : most }
}
