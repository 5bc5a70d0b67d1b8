import DocumentModel
import Geometry

extension SampleDocuments {
  /// Shapes of every kind, some without ink.
  static func drawing() -> Drawing {
    let grey = Color(red: 0.5, green: 0.5, blue: 0.5)
    func pen(_ width: Points, dashes: [Points] = []) -> ShapeStroke {
      ShapeStroke(color: .black, width: width, dashes: dashes)
    }
    var shapes: [DrawnShape] = []
    for index in 0..<12 {
      let x = Points(Double(index) * 9)
      var circle = Path()
      circle.addEllipse(centre: Point(x: x, y: 20), radiusX: 4, radiusY: 3)
      var line = Path()
      line.move(to: Point(x: x, y: 5))
      line.line(to: Point(x: x + 4, y: 5))
      shapes += [
        DrawnShape(path: circle, fill: .white, stroke: pen(1)),
        DrawnShape(path: circle, fill: grey, fillsEvenOdd: true),
        DrawnShape(path: circle, fill: nil, stroke: pen(0.5, dashes: [1, 2])),
        DrawnShape(path: line, fill: grey, stroke: pen(1)),
        DrawnShape(path: line, fill: nil, stroke: pen(0.001)),
      ]
    }
    var dot = Path()
    dot.move(to: Point(x: 5, y: 5))
    dot.line(to: Point(x: 5, y: 5))
    shapes.append(DrawnShape(path: dot, fill: grey, stroke: pen(1)))
    shapes.append(DrawnShape(path: Path(), fill: grey, stroke: pen(1)))
    return Drawing(size: Size(width: 100, height: 30), shapes: shapes)
  }
}
