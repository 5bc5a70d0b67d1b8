internal import DocumentModel
internal import Geometry
internal import Typography

/// The height that boxes have when nothing cuts them, from line counts alone.
///
/// Used to choose column widths, where thousands of heights are compared and none is kept. Openings between lines
/// that a rare stack of marks needs are left out.
enum NaturalHeight {
  /// The height of a cell with its padding and borders.
  static func height(of cell: BlockBox, width: Points, collapsesBorders: Bool) -> Points {
    let edges = BlockRole.cell(collapsesBorders: collapsesBorders).edges(
      of: cell.style.box, containingWidth: width)
    return edges.top + content(of: cell, width: edges.contentWidth, isRoot: true) + edges.bottom
  }

  private static func content(of block: BlockBox, width: Points, isRoot: Bool) -> Points {
    var height: Points = 0
    var margin: Points = 0
    for (index, child) in block.children.enumerated() {
      let top = BlockMargins.top(of: child, containingWidth: width)
      height += index == 0 ? (isRoot ? top : 0) : max(margin, top)
      height += self.height(of: child, width: width)
      margin = BlockMargins.bottom(of: child, containingWidth: width)
    }
    return height + (isRoot ? margin : 0)
  }

  /// The height of a box without its margins; tables count nothing.
  static func height(of box: Box, width: Points) -> Points {
    switch box {
    case .paragraph(let paragraph):
      let indent = paragraph.style.indent.resolved(against: width)
      return paragraph.shaped.lineHeight * Double(paragraph.shaped.lineCount(width: width, indent: indent))
    case .block(let block):
      let edges = BlockEdges(block.style.box, containingWidth: width)
      return edges.top + content(of: block, width: edges.contentWidth, isRoot: false) + edges.bottom
    case .image(let image): return image.size.height
    case .table: return 0
    }
  }
}
