/// The extent of a box.
public struct Size: Hashable, Sendable {
  public var width: Points
  public var height: Points

  public init(width: Points, height: Points) {
    self.width = width
    self.height = height
  }

  public static let zero = Size(width: 0, height: 0)
}
