internal import Geometry

/// A box whose corners may be quarters of an ellipse (SVG 2, section 10.2).
struct RoundedRectangle {
  let box: Rectangle
  let radiusX: Points
  let radiusY: Points

  var path: Path {
    var path = Path()
    let radiusX = min(radiusX, box.size.width / 2)
    let radiusY = min(radiusY, box.size.height / 2)
    guard radiusX > 0, radiusY > 0 else {
      path.addRectangle(box)
      return path
    }
    // As for a quarter of an ellipse in `Path`.
    let reach = 1 - 4.0 / 3 * (2.0.squareRoot() - 1)
    func at(_ x: Points, _ y: Points) -> Point { Point(x: x, y: y) }
    let (left, top, right, bottom) = (box.minX, box.minY, box.maxX, box.maxY)
    path.move(to: at(left + radiusX, top))
    path.line(to: at(right - radiusX, top))
    path.curve(
      first: at(right - radiusX * reach, top), second: at(right, top + radiusY * reach),
      to: at(right, top + radiusY))
    path.line(to: at(right, bottom - radiusY))
    path.curve(
      first: at(right, bottom - radiusY * reach), second: at(right - radiusX * reach, bottom),
      to: at(right - radiusX, bottom))
    path.line(to: at(left + radiusX, bottom))
    path.curve(
      first: at(left + radiusX * reach, bottom), second: at(left, bottom - radiusY * reach),
      to: at(left, bottom - radiusY))
    path.line(to: at(left, top + radiusY))
    path.curve(
      first: at(left, top + radiusY * reach), second: at(left + radiusX * reach, top),
      to: at(left + radiusX, top))
    path.close()
    return path
  }
}
