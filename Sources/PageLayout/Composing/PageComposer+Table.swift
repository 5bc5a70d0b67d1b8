internal import DocumentModel
internal import Geometry

extension PageComposer {
  /// Composes the rows of a table that stand on the page.
  func compose(_ table: TableFragment, of box: TableBox, size: Size, at origin: Point, isArtifact: Bool) {
    let collapses = box.style.table.collapsesBorders
    if let background = box.style.box.background {
      canvas.addArtifact([.fill(Rectangle(origin: origin, size: size), background)])
    }
    for placed in table.rows {
      for cell in placed.row.cells {
        let x = table.columnEdges.indices.contains(cell.cell.column) ? table.columnEdges[cell.cell.column] : 0
        let spacing: Points = collapses ? 0 : box.style.table.spacing / 2
        let corner = origin + Point(x: x + spacing, y: placed.y)
        compose(
          cell, of: placed.row, at: corner, collapsesBorders: collapses,
          isArtifact: isArtifact || placed.isRepeated)
      }
    }
    if collapses { canvas.addArtifact(CollapsedBorders(table, of: box).items(at: origin)) }
  }

  private func compose(
    _ cell: RowFragment.Cell, of row: RowFragment, at corner: Point, collapsesBorders: Bool, isArtifact: Bool
  ) {
    let style = cell.cell.content.style
    let frame = Rectangle(
      origin: corner, size: Size(width: cell.content.size.width, height: cell.height ?? row.height))
    if collapsesBorders {
      if let background = style.box.background ?? row.row.style.box.background {
        canvas.addArtifact([.fill(frame, background)])
      }
    } else {
      var whole = cell.content
      whole.isStart = row.isStart
      whole.isEnd = row.isEnd
      canvas.addArtifact(BlockDecoration.items(of: style, frame: frame, fragment: whole))
    }
    guard case .block(let block, let children, _) = cell.content.content else { return }
    if row.isStart, cell.content.isStart { announce(block.landmark, at: corner) }
    inside(style.box, frame: frame) {
      for child in children {
        compose(
          child.fragment, at: corner + Point(x: 0, y: cell.contentOffset) + child.origin,
          isArtifact: isArtifact)
      }
    }
  }
}
