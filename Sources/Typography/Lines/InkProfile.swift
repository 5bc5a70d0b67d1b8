public import Geometry

/// Where a line has ink far from its baseline.
public struct InkProfile: Hashable, Sendable {
  /// A stretch of ink: x from the line's left edge, heights from the baseline (up positive for `above`, down
  /// positive for `below`).
  public struct Stretch: Hashable, Sendable {
    public var minX: Points
    public var maxX: Points
    public var above: Points
    public var below: Points

    public init(minX: Points, maxX: Points, above: Points, below: Points) {
      self.minX = minX
      self.maxX = maxX
      self.above = above
      self.below = below
    }
  }

  /// The stretches, by ascending `minX`; one for each cluster that has ink.
  public var stretches: [Stretch]
  /// The highest ink above the baseline.
  public var above: Points
  /// The deepest ink below the baseline.
  public var below: Points

  public init(stretches: [Stretch]) {
    var above = Points.zero
    var below = Points.zero
    var isAscending = true
    var lastX = -Double.infinity
    for stretch in stretches {
      above = max(above, stretch.above)
      below = max(below, stretch.below)
      if stretch.minX.value < lastX { isAscending = false }
      lastX = stretch.minX.value
    }
    // A mark without a base reaches back over the cluster before it.
    self.stretches = isAscending ? stretches : stretches.sorted { $0.minX < $1.minX }
    self.above = above
    self.below = below
  }
}
