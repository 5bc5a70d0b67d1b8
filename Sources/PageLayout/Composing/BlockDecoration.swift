internal import DocumentModel
internal import Geometry

/// Backgrounds and borders of a block.
enum BlockDecoration {
  /// The items that paint them; sides where the block is cut have no border unless the style clones it.
  static func items(of style: ComputedStyle, frame: Rectangle, fragment: Fragment) -> [PaintItem] {
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
