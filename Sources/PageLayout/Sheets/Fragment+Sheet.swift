internal import DocumentModel
internal import Geometry
internal import Typography

extension Fragment {
  /// The blocks whose type was to be fitted, in document order.
  var fittedBlocks: [Fragment] {
    guard case .block(let block, let children, _) = content else { return [] }
    if block.style.box.fit != nil { return [self] }
    return children.flatMap(\.fragment.fittedBlocks)
  }

  /// Whether a block is no taller than it should be and no line of it is wider than its column.
  func holdsItsContent(height: Points) -> Bool {
    size.height <= height + Fragmenter.tolerance && !hasWideLine
  }

  private var hasWideLine: Bool {
    switch content {
    case .lines(_, let lines): lines.contains { $0.line.overflow > 0 }
    case .block(_, let children, _): children.contains { $0.fragment.hasWideLine }
    case .table, .image, .positioned: false
    }
  }

  /// Where the columns of a sheet's body begin: the first columns among its children, else the top.
  var columnsTop: Points {
    guard case .block(let block, let children, _) = content, block.style.box.display != .columns else {
      return 0
    }
    for child in children {
      guard case .block(let inner, _, _) = child.fragment.content else { continue }
      if inner.style.box.display == .columns { return child.origin.y }
      let within = child.fragment.columnsTop
      if within > 0 { return child.origin.y + within }
    }
    return 0
  }

  /// The fragment with the rows of the grid at its end moved apart, so that they fill a height.
  func stretched(to height: Points) -> Fragment {
    let spare = height - size.height
    guard spare > 0, case .block(let block, var children, _) = content, !children.isEmpty else { return self }
    if block.style.box.display == .grid {
      let share = spare / Double(children.count)
      for index in children.indices { children[index].origin.y += share * Double(index) }
      return with(children: children, height: height)
    }
    let last = children.count - 1
    let inner = children[last].fragment
    let stretched = inner.stretched(to: inner.size.height + spare)
    guard stretched.size.height > inner.size.height else { return self }
    children[last].fragment = stretched
    return with(children: children, height: height)
  }
}
