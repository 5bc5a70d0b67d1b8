internal import DocumentModel
internal import Geometry

/// Counts the lines that are still to be placed, without placing them.
struct RemainingLines {
  let fragmenter: Fragmenter
  let geometry: TableGeometry

  /// The lines left in a cell, counted no further than a limit.
  func count(in cell: TableCell, from progress: CellProgress, upTo limit: Int) -> Int {
    let role = BlockRole.cell(collapsesBorders: geometry.collapsesBorders)
    let edges = role.edges(of: cell.content.style.box, containingWidth: geometry.width(of: cell))
    switch progress {
    case .finished: return 0
    case .notStarted: return count(in: cell.content, from: nil, width: edges.contentWidth, upTo: limit)
    case .partial(let token):
      return count(in: cell.content, from: token, width: edges.contentWidth, upTo: limit)
    }
  }

  private func count(in block: BlockBox, from token: BreakToken?, width: Points, upTo limit: Int) -> Int {
    var first = 0
    var inner: BreakToken?
    if case .block(let next, let token)? = token { (first, inner) = (next, token) }
    var total = 0
    for index in first..<block.children.count where total < limit {
      total += count(
        in: block.children[index], from: index == first ? inner : nil, width: width, upTo: limit - total)
    }
    return total
  }

  private func count(in box: Box, from token: BreakToken?, width: Points, upTo limit: Int) -> Int {
    switch box {
    case .paragraph(let paragraph):
      var first = 0
      if case .paragraph(let next)? = token { first = next }
      return fragmenter.lines(of: paragraph, width: width).count - first
    case .block(let block):
      let edges = BlockEdges(block.style.box, containingWidth: width)
      return count(in: block, from: token, width: edges.contentWidth, upTo: limit)
    case .table, .image, .columns, .laidOut: return limit
    }
  }
}
