/// Four lengths, one for each side of a box.
public struct EdgeInsets: Hashable, Sendable {
  public var top: Points
  public var right: Points
  public var bottom: Points
  public var left: Points

  public init(top: Points = 0, right: Points = 0, bottom: Points = 0, left: Points = 0) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  public static let zero = EdgeInsets()

  /// Left and right together.
  public var horizontal: Points { left + right }
  /// Top and bottom together.
  public var vertical: Points { top + bottom }

  public static func + (first: EdgeInsets, second: EdgeInsets) -> EdgeInsets {
    EdgeInsets(
      top: first.top + second.top, right: first.right + second.right,
      bottom: first.bottom + second.bottom, left: first.left + second.left)
  }
}
