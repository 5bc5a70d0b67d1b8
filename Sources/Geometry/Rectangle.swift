/// A box on a page, its origin at the top left.
public struct Rectangle: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  public init(x: Points, y: Points, width: Points, height: Points) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  public var minX: Points { origin.x }
  public var minY: Points { origin.y }
  public var maxX: Points { origin.x + size.width }
  public var maxY: Points { origin.y + size.height }

  /// The box moved by an offset.
  public func moved(by offset: Point) -> Rectangle { Rectangle(origin: origin + offset, size: size) }

  /// Whether the box holds another, to a thousandth of a point.
  public func contains(_ other: Rectangle) -> Bool {
    let tolerance = Points(0.001)
    return other.minX >= minX - tolerance && other.minY >= minY - tolerance
      && other.maxX <= maxX + tolerance && other.maxY <= maxY + tolerance
  }

  /// The smallest box that holds both.
  public func union(_ other: Rectangle) -> Rectangle {
    let x = min(minX, other.minX)
    let y = min(minY, other.minY)
    return Rectangle(
      x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }
}
