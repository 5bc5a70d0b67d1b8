internal import CCairo
internal import DocumentModel
internal import Geometry
internal import PageLayout

/// Straight lines of one look, gathered into one path.
struct StrokeBatch {
  private(set) var strokes: [Stroke] = []

  var isEmpty: Bool { strokes.isEmpty }

  /// Whether a line can be added without painting first.
  func accepts(_ stroke: Stroke) -> Bool {
    strokes.first.map(stroke.looksLike) ?? true
  }

  mutating func append(_ stroke: Stroke) { strokes.append(stroke) }

  /// Draws the gathered lines in the context's colour, and empties the batch.
  mutating func draw(on context: OpaquePointer) {
    guard let look = strokes.first else { return }
    setPen(look, on: context)
    for stroke in strokes { addPath(stroke, on: context) }
    cairo_stroke(context)
    strokes.removeAll(keepingCapacity: true)
  }

  /// Dots and dashes are as long as CSS Backgrounds 3, 5.2 leaves to the painter: round dots with a gap of one dot,
  /// dashes of three widths with gaps of two.
  private func setPen(_ look: Stroke, on context: OpaquePointer) {
    let width = look.width.value
    cairo_set_line_width(context, look.line == .double ? width / 3 : width)
    switch look.line {
    case .dotted: cairo_set_dash(context, [0, width * 2], 2, 0)
    case .dashed: cairo_set_dash(context, [width * 3, width * 2], 2, 0)
    case .none, .solid, .double: cairo_set_dash(context, nil, 0, 0)
    }
    cairo_set_line_cap(context, look.line == .dotted ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
  }

  private func addPath(_ stroke: Stroke, on context: OpaquePointer) {
    guard stroke.line == .double else { return addLine(stroke, offset: .zero, on: context) }
    let offset = sideways(stroke)
    addLine(stroke, offset: offset, on: context)
    addLine(stroke, offset: Point(x: -offset.x, y: -offset.y), on: context)
  }

  private func addLine(_ stroke: Stroke, offset: Point, on context: OpaquePointer) {
    let start = stroke.start + offset
    let end = stroke.end + offset
    cairo_move_to(context, start.x.value, start.y.value)
    cairo_line_to(context, end.x.value, end.y.value)
  }

  /// A third of the width, across the line: the two lines of a double line lie that far from its middle.
  private func sideways(_ stroke: Stroke) -> Point {
    let x = stroke.end.x - stroke.start.x
    let y = stroke.end.y - stroke.start.y
    let length = (x.value * x.value + y.value * y.value).squareRoot()
    guard length > 0 else { return .zero }
    let factor = stroke.width.value / 3 / length
    return Point(x: y * -factor, y: x * factor)
  }
}
