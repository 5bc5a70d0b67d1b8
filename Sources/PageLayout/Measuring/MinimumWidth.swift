internal import DocumentModel
internal import Geometry
internal import Typography

/// The least width at which nothing in a box sticks out: that of its widest unbreakable piece.
enum MinimumWidth {
  /// The least width of a cell with its padding and borders.
  static func width(of cell: BlockBox, collapsesBorders: Bool) -> Points {
    let edges = BlockRole.cell(collapsesBorders: collapsesBorders).edges(
      of: cell.style.box, containingWidth: 0)
    return edges.border.horizontal + edges.padding.horizontal + content(of: cell)
  }

  private static func content(of block: BlockBox) -> Points {
    block.children.map(width(of:)).max() ?? 0
  }

  private static func width(of box: Box) -> Points {
    switch box {
    case .paragraph(let paragraph): return paragraph.shaped.minContentWidth
    case .image(let image): return image.size.width
    case .table: return 0
    case .block(let block):
      let edges = BlockEdges(block.style.box, containingWidth: 0)
      return edges.margin.horizontal + edges.border.horizontal + edges.padding.horizontal + content(of: block)
    }
  }
}
