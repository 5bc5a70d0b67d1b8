internal import DocumentModel
internal import Geometry
internal import Typography

/// How narrow a cell may become.
struct MinimumWidth: Equatable {
  /// The width that the widest word needs, compounds undivided.
  let spacious: Points
  /// The width that the widest piece needs in which no line should end.
  let comfortable: Points
  /// The width below which even last resorts do not help and letters of one word are parted.
  let least: Points

  /// The widths of a cell with its padding and borders.
  init(of cell: BlockBox, collapsesBorders: Bool) {
    let edges = BlockRole.cell(collapsesBorders: collapsesBorders).edges(
      of: cell.style.box, containingWidth: 0)
    let frame = edges.border.horizontal + edges.padding.horizontal
    spacious = frame + Self.content(of: cell) { $0.widestWord }
    comfortable = frame + Self.content(of: cell) { $0.minContentWidth }
    least = frame + Self.content(of: cell) { $0.leastWidth }
  }

  private static func content(of block: BlockBox, _ width: (ShapedParagraph) -> Points) -> Points {
    block.children.map { self.width(of: $0, width) }.max() ?? 0
  }

  private static func width(of box: Box, _ width: (ShapedParagraph) -> Points) -> Points {
    switch box {
    case .paragraph(let paragraph):
      // A first line that makes room for a marker must still hold the first piece.
      let indent = paragraph.style.indent.resolved(against: 0)
      return max(width(paragraph.shaped), indent + paragraph.shaped.firstPieceWidth)
    case .image(let image): return image.size.width
    case .table: return IntrinsicWidths(of: box).least
    case .laidOut(let box): return box.fragment.size.width
    case .columns: return IntrinsicWidths(of: box).least
    case .block(let block):
      let edges = BlockEdges(block.style.box, containingWidth: 0)
      return edges.margin.horizontal + edges.border.horizontal + edges.padding.horizontal
        + content(of: block, width)
    }
  }
}
