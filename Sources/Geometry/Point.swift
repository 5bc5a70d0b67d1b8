/// A place on a page: x grows to the right, y grows downwards.
public struct Point: Hashable, Sendable {
  public var x: Points
  public var y: Points

  public init(x: Points, y: Points) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(x: 0, y: 0)

  public static func + (first: Point, second: Point) -> Point {
    Point(x: first.x + second.x, y: first.y + second.y)
  }
}
