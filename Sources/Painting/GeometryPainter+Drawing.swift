internal import DocumentModel
internal import Geometry

extension GeometryPainter {
  /// Writes a shape: its path as in SVG, in points from the drawing's top left, then what paints it.
  func write(_ shape: DrawnShape, to json: inout JSONBytes) {
    json.raw("{")
    if let fill = shape.fill {
      json.raw("\"fill\":")
      write(fill, to: &json)
      json.raw(shape.fillsEvenOdd ? ",\"fillRule\":\"evenodd\"," : ",")
    }
    json.raw("\"path\":[")
    var isFirst = true
    for element in shape.path.elements {
      if !isFirst { json.raw(",") }
      isFirst = false
      write(element, to: &json)
    }
    json.raw("]")
    if let stroke = shape.stroke { write(stroke, to: &json) }
    json.raw("}")
  }

  private func write(_ element: Path.Element, to json: inout JSONBytes) {
    let (letter, points): (String, [Point]) =
      switch element {
      case .move(let point): ("M", [point])
      case .line(let point): ("L", [point])
      case .curve(let first, let second, let point): ("C", [first, second, point])
      case .close: ("Z", [])
      }
    json.raw("[")
    json.string(letter)
    for point in points {
      json.raw(",")
      json.thousandths(point.x.value)
      json.raw(",")
      json.thousandths(point.y.value)
    }
    json.raw("]")
  }

  private func write(_ stroke: ShapeStroke, to json: inout JSONBytes) {
    json.raw(",\"stroke\":{\"cap\":")
    json.string(stroke.cap.rawValue)
    json.raw(",\"color\":")
    write(stroke.color, to: &json)
    json.raw(",\"dashes\":")
    json.list(stroke.dashes) { $0.thousandths($1.value) }
    json.raw(",\"join\":")
    json.string(stroke.join.rawValue)
    json.raw(",\"width\":")
    json.thousandths(stroke.width.value)
    json.raw("}")
  }
}
