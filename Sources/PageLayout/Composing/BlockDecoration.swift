internal import DocumentModel
internal import Geometry

extension BlockBox {
  /// Whether the block has a background or a border.
  var isDecorated: Bool {
    style.box.background != nil || style.box.cornerRadius != .length(0) || style.box.border.top.usedWidth > 0
      || style.box.border.right.usedWidth > 0 || style.box.border.bottom.usedWidth > 0
      || style.box.border.left.usedWidth > 0
  }
}

/// Backgrounds and borders of a block.
enum BlockDecoration {
  /// The items that paint them; sides where the block is cut have no border unless the style clones it.
  static func items(of style: ComputedStyle, frame: Rectangle, fragment: Fragment) -> [PaintItem] {
    if style.box.cornerRadius != .length(0) { return [rounded(style, frame: frame)].compactMap { $0 } }
    var items: [PaintItem] = []
    if let background = style.box.background { items.append(.fill(frame, background)) }
    let clones = style.box.clonesDecorationAtBreaks
    let border = style.box.border
    let text = style.text.color
    if fragment.isStart || clones { items += horizontal(border.top, y: frame.minY, inward: 1, frame, text) }
    if fragment.isEnd || clones { items += horizontal(border.bottom, y: frame.maxY, inward: -1, frame, text) }
    items += vertical(border.left, x: frame.minX, inward: 1, frame, text)
    items += vertical(border.right, x: frame.maxX, inward: -1, frame, text)
    return items
  }

  /// A box with round corners, filled and with one line all around (CSS Backgrounds 3, section 5).
  private static func rounded(_ style: ComputedStyle, frame: Rectangle) -> PaintItem? {
    let side = style.box.border.top
    let inset: Points = side.usedWidth / 2
    let edge = Rectangle(
      x: inset, y: inset, width: max(0, frame.size.width - inset * 2),
      height: max(0, frame.size.height - inset * 2))
    let radius = style.box.cornerRadius
    var path = Path()
    path.addRoundedRectangle(
      edge, radiusX: max(0, radius.resolved(against: frame.size.width) - inset),
      radiusY: max(0, radius.resolved(against: frame.size.height) - inset))
    let pen =
      side.usedWidth > 0 ? ShapeStroke(color: side.color ?? style.text.color, width: side.usedWidth) : nil
    guard pen != nil || style.box.background != nil else { return nil }
    let shape = DrawnShape(path: path, fill: style.box.background, stroke: pen)
    return .drawing(Drawing(size: frame.size, shapes: [shape]), at: frame.origin)
  }

  private static func horizontal(
    _ side: BorderSide, y: Points, inward: Double, _ frame: Rectangle, _ text: Color
  ) -> [PaintItem] {
    guard side.usedWidth > 0 else { return [] }
    let centre = y + side.width * (inward / 2)
    return [
      .stroke(
        Stroke(
          start: Point(x: frame.minX, y: centre), end: Point(x: frame.maxX, y: centre), width: side.width,
          line: side.line, color: side.color ?? text))
    ]
  }

  private static func vertical(
    _ side: BorderSide, x: Points, inward: Double, _ frame: Rectangle, _ text: Color
  ) -> [PaintItem] {
    guard side.usedWidth > 0 else { return [] }
    let centre = x + side.width * (inward / 2)
    return [
      .stroke(
        Stroke(
          start: Point(x: centre, y: frame.minY), end: Point(x: centre, y: frame.maxY), width: side.width,
          line: side.line, color: side.color ?? text))
    ]
  }
}
