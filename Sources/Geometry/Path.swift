/// An outline of straight lines and cubic Bézier curves, in one or more parts.
public struct Path: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    case move(to: Point)
    case line(to: Point)
    case curve(first: Point, second: Point, to: Point)
    case close
  }

  public private(set) var elements: [Element] = []

  public init() {}

  public var isEmpty: Bool { elements.isEmpty }

  public mutating func move(to point: Point) { elements.append(.move(to: point)) }
  public mutating func line(to point: Point) { elements.append(.line(to: point)) }
  public mutating func close() { elements.append(.close) }

  public mutating func curve(first: Point, second: Point, to point: Point) {
    elements.append(.curve(first: first, second: second, to: point))
  }

  /// Adds a closed box.
  public mutating func addRectangle(_ box: Rectangle) {
    move(to: box.origin)
    line(to: Point(x: box.maxX, y: box.minY))
    line(to: Point(x: box.maxX, y: box.maxY))
    line(to: Point(x: box.minX, y: box.maxY))
    close()
  }

  /// Adds a closed ellipse whose axes lie along those of the plane.
  ///
  /// A quarter is one cubic curve with control points at 4/3·(√2 − 1) of the radius, which leaves the true ellipse by
  /// less than 0.03 % of the radius (Riškus, “Approximation of a cubic Bézier curve by circular arcs”, 2006).
  public mutating func addEllipse(centre: Point, radiusX: Points, radiusY: Points) {
    let reach = 4.0 / 3 * (2.0.squareRoot() - 1)
    let controlX = radiusX * reach
    let controlY = radiusY * reach
    func at(_ x: Points, _ y: Points) -> Point { Point(x: centre.x + x, y: centre.y + y) }
    move(to: at(radiusX, 0))
    curve(first: at(radiusX, controlY), second: at(controlX, radiusY), to: at(0, radiusY))
    curve(first: at(-controlX, radiusY), second: at(-radiusX, controlY), to: at(-radiusX, 0))
    curve(first: at(-radiusX, -controlY), second: at(-controlX, -radiusY), to: at(0, -radiusY))
    curve(first: at(controlX, -radiusY), second: at(radiusX, -controlY), to: at(radiusX, 0))
    close()
  }

  /// Adds a closed box whose corners are quarters of ellipses, no larger than half the box.
  public mutating func addRoundedRectangle(_ box: Rectangle, radiusX: Points, radiusY: Points) {
    let x = min(radiusX, box.size.width / 2)
    let y = min(radiusY, box.size.height / 2)
    let share = 1 - 4.0 / 3 * (2.0.squareRoot() - 1)
    let (restX, restY) = (x * share, y * share)
    func at(_ x: Points, _ y: Points) -> Point { Point(x: x, y: y) }
    move(to: at(box.minX + x, box.minY))
    line(to: at(box.maxX - x, box.minY))
    curve(
      first: at(box.maxX - restX, box.minY), second: at(box.maxX, box.minY + restY),
      to: at(box.maxX, box.minY + y))
    line(to: at(box.maxX, box.maxY - y))
    curve(
      first: at(box.maxX, box.maxY - restY), second: at(box.maxX - restX, box.maxY),
      to: at(box.maxX - x, box.maxY))
    line(to: at(box.minX + x, box.maxY))
    curve(
      first: at(box.minX + restX, box.maxY), second: at(box.minX, box.maxY - restY),
      to: at(box.minX, box.maxY - y))
    line(to: at(box.minX, box.minY + y))
    curve(
      first: at(box.minX, box.minY + restY), second: at(box.minX + restX, box.minY),
      to: at(box.minX + x, box.minY))
    close()
  }

  /// The outline with a map applied to each of its points.
  public func transformed(by transform: AffineTransform) -> Path {
    var path = Path()
    path.elements = elements.map { element in
      switch element {
      case .move(let point): .move(to: transform.apply(to: point))
      case .line(let point): .line(to: transform.apply(to: point))
      case .curve(let first, let second, let point):
        .curve(
          first: transform.apply(to: first), second: transform.apply(to: second),
          to: transform.apply(to: point))
      case .close: .close
      }
    }
    return path
  }

  /// The smallest box that holds all end points and control points; nil for an empty outline.
  public var controlBox: Rectangle? {
    let points = elements.flatMap(\.points)
    guard let first = points.first else { return nil }
    var least = first
    var greatest = first
    for point in points.dropFirst() {
      least = Point(x: min(least.x, point.x), y: min(least.y, point.y))
      greatest = Point(x: max(greatest.x, point.x), y: max(greatest.y, point.y))
    }
    return Rectangle(
      x: least.x, y: least.y, width: greatest.x - least.x, height: greatest.y - least.y)
  }
}

extension Path.Element {
  fileprivate var points: [Point] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(let first, let second, let point): [first, second, point]
    case .close: []
    }
  }
}
