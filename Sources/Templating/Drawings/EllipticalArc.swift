internal import Geometry
internal import Glibc

/// An arc of a path, given by its ends (SVG 2, section 9.5 and appendix B.2.4).
struct EllipticalArc {
  let start: Point
  let end: Point
  let radiusX: Double
  let radiusY: Double
  /// Of the ellipse's axes, in degrees.
  let rotation: Double
  let isLarge: Bool
  let isClockwise: Bool

  /// Adds the arc as cubic curves of a quarter of a turn at most.
  func append(to path: inout Path) {
    var radiusX = abs(radiusX)
    var radiusY = abs(radiusY)
    guard radiusX > 0, radiusY > 0, start != end else { return path.line(to: end) }
    let angle = rotation * .pi / 180
    let (sine, cosine) = (sin(angle), cos(angle))
    let halfX = (start.x - end.x).value / 2
    let halfY = (start.y - end.y).value / 2
    // The ends seen along the axes of the ellipse.
    let x = cosine * halfX + sine * halfY
    let y = -sine * halfX + cosine * halfY
    let excess = x * x / (radiusX * radiusX) + y * y / (radiusY * radiusY)
    if excess > 1 {
      radiusX *= excess.squareRoot()
      radiusY *= excess.squareRoot()
    }
    let denominator = radiusX * radiusX * y * y + radiusY * radiusY * x * x
    let numerator = radiusX * radiusX * radiusY * radiusY - denominator
    let side = (max(0, numerator) / denominator).squareRoot() * (isLarge == isClockwise ? -1 : 1)
    let centreX = side * radiusX * y / radiusY
    let centreY = -side * radiusY * x / radiusX
    let first = atan2((y - centreY) / radiusY, (x - centreX) / radiusX)
    var sweep = atan2((-y - centreY) / radiusY, (-x - centreX) / radiusX) - first
    if isClockwise, sweep < 0 { sweep += 2 * .pi }
    if !isClockwise, sweep > 0 { sweep -= 2 * .pi }
    let toPlane = AffineTransform(
      a: cosine * radiusX, b: sine * radiusX, c: -sine * radiusY, d: cosine * radiusY,
      e: cosine * centreX - sine * centreY + (start.x + end.x).value / 2,
      f: sine * centreX + cosine * centreY + (start.y + end.y).value / 2)
    append(from: first, sweep: sweep, toPlane: toPlane, to: &path)
  }

  /// Adds arcs of the unit circle, mapped to the plane.
  private func append(from first: Double, sweep: Double, toPlane: AffineTransform, to path: inout Path) {
    let count = max(1, Int((abs(sweep) / (.pi / 2) - 1e-9).rounded(.up)))
    let step = sweep / Double(count)
    let reach = 4.0 / 3 * tan(step / 4)
    for index in 0..<count {
      let from = first + step * Double(index)
      let to = from + step
      func point(_ x: Double, _ y: Double) -> Point {
        toPlane.apply(to: Point(x: Points(x), y: Points(y)))
      }
      path.curve(
        first: point(cos(from) - reach * sin(from), sin(from) + reach * cos(from)),
        second: point(cos(to) + reach * sin(to), sin(to) - reach * cos(to)),
        to: index == count - 1 ? end : point(cos(to), sin(to)))
    }
  }
}
