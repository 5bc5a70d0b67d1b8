public import DocumentModel
public import Geometry
internal import Typography

extension PaintItem {
  /// Whether painting the item on a page of a size leaves anything there.
  ///
  /// The painters skip what does not, so that what a painted file holds is known from the items alone: Cairo drops
  /// such items, and its coordinates end at 1/256 pt.
  public func isVisible(onPageOf size: Size) -> Bool {
    switch self {
    case .glyphs(let run, _): !run.glyphs.isEmpty
    case .fill(let box, _), .image(_, let box): box.isVisible(onPageOf: size)
    case .drawing(let drawing, let origin):
      drawing.shapes.contains {
        $0.fillIsVisible(at: origin, onPageOf: size) || $0.strokeIsVisible(at: origin, onPageOf: size)
      }
    case .stroke(let stroke):
      stroke.line != .none && stroke.width >= Rectangle.thinnest && stroke.inkBox.isVisible(onPageOf: size)
    }
  }
}

extension DrawnShape {
  /// Whether the inside of the shape, in a drawing whose top left lies at a point, leaves ink on a page of a size.
  public func fillIsVisible(at origin: Point, onPageOf size: Size) -> Bool {
    guard fill != nil, let box = path.controlBox else { return false }
    return box.moved(by: origin).isVisible(onPageOf: size)
  }

  /// The same of its edge.
  public func strokeIsVisible(at origin: Point, onPageOf size: Size) -> Bool {
    guard let stroke, stroke.width >= Rectangle.thinnest, let box = path.controlBox,
      max(box.size.width, box.size.height) >= Rectangle.thinnest
    else { return false }
    let half: Points = stroke.width / 2
    let ink = Rectangle(
      x: box.minX - half, y: box.minY - half, width: box.size.width + stroke.width,
      height: box.size.height + stroke.width)
    return ink.moved(by: origin).isVisible(onPageOf: size)
  }
}

extension Rectangle {
  /// The thinnest that still leaves ink: two steps of Cairo's coordinates.
  fileprivate static let thinnest = Points(1.0 / 128)

  fileprivate func isVisible(onPageOf page: Size) -> Bool {
    size.width >= Self.thinnest && size.height >= Self.thinnest && maxX > Self.thinnest
      && maxY > Self.thinnest && minX < page.width - Self.thinnest && minY < page.height - Self.thinnest
  }
}

extension Stroke {
  /// The box of a line that runs along an axis; a little too large for any other.
  fileprivate var inkBox: Rectangle {
    let half = width * 0.5
    let x = min(start.x, end.x) - half
    let y = min(start.y, end.y) - half
    return Rectangle(
      x: x, y: y, width: max(start.x, end.x) + half - x, height: max(start.y, end.y) + half - y)
  }
}
