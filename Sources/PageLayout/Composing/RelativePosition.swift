internal import DocumentModel
internal import Geometry

/// How far `position: relative` moves a box; the boxes around it stand as if it did not (CSS 2.2, section 9.4.3).
enum RelativePosition {
  static func offset(of fragment: Fragment) -> Point {
    let style: BoxStyle
    switch fragment.content {
    case .block(let block, _, _): style = block.style.box
    case .table(let table, _): style = table.style.box
    case .image(let image): style = image.style.box
    case .lines, .positioned: return .zero
    }
    guard style.position == .relative else { return .zero }
    let x = length(style.offsets.left) ?? length(style.offsets.right).map { 0 - $0 } ?? 0
    let y = length(style.offsets.top) ?? length(style.offsets.bottom).map { 0 - $0 } ?? 0
    return Point(x: x, y: y)
  }

  private static func length(_ dimension: Dimension) -> Points? {
    guard case .length(let length) = dimension else { return nil }
    return length
  }
}
