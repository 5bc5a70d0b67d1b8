internal import DocumentModel
internal import Geometry

/// How far `position: relative` moves a box; the boxes around it stand as if it did not (CSS 2.2, section 9.4.3).
enum RelativePosition {
  static func offset(of fragment: Fragment) -> Point {
    switch fragment.content {
    case .block(let block, _, _):
      block.style.box.position == .relative ? offset(in: block.style.box) : .zero
    case .table(let table, _):
      table.style.box.position == .relative ? offset(in: table.style.box) : .zero
    case .image(let image):
      image.style.box.position == .relative ? offset(in: image.style.box) : .zero
    case .lines, .positioned: .zero
    }
  }

  private static func offset(in style: BoxStyle) -> Point {
    let x = length(style.offsets.left) ?? length(style.offsets.right).map { 0 - $0 } ?? 0
    let y = length(style.offsets.top) ?? length(style.offsets.bottom).map { 0 - $0 } ?? 0
    return Point(x: x, y: y)
  }

  private static func length(_ dimension: Dimension) -> Points? {
    guard case .length(let length) = dimension else { return nil }
    return length
  }
}
