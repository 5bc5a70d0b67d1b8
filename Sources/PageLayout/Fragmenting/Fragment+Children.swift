internal import Geometry
internal import Typography

extension Fragment {
  /// The parts of a block, from top to bottom or from column to column; none of anything else.
  var children: [PlacedFragment] {
    guard case .block(_, let children, _) = content else { return [] }
    return children
  }

  /// The same block with other parts.
  func with(children: [PlacedFragment], height: Points) -> Fragment {
    guard case .block(let block, _, let marker) = content else { return self }
    var changed = self
    changed.content = .block(block, children: children, marker: marker)
    changed.size.height = height
    return changed
  }

  /// Moves a part down within the block.
  mutating func moveChild(_ index: Int, down distance: Points) {
    guard distance > 0 else { return }
    var children = children
    children[index].origin.y += distance
    self = with(children: children, height: size.height)
  }

  /// The lowest ink of all text and pictures, from the top of the fragment; nil when there is none.
  var lowestInk: Points? {
    switch content {
    case .lines(_, let lines): lines.map { $0.origin.y + $0.line.baseline + $0.line.inkBelow }.max()
    case .block(_, let children, _):
      children.compactMap { child in child.fragment.lowestInk.map { $0 + child.origin.y } }.max()
    case .table, .image: size.height
    case .positioned: nil
    }
  }
}
