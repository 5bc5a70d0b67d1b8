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
    self.init(ofContent: cell, frame: edges.border.horizontal + edges.padding.horizontal)
  }

  private init(spacious: Points, comfortable: Points, least: Points) {
    self.spacious = spacious
    self.comfortable = comfortable
    self.least = least
  }

  /// One width, whatever happens to words.
  private init(_ width: Points) { self.init(spacious: width, comfortable: width, least: width) }

  /// The widths of what stands in a block, with what is left and right of it.
  private init(ofContent block: BlockBox, frame: Points) {
    var (spacious, comfortable, least): (Points, Points, Points) = (0, 0, 0)
    for child in block.children {
      let widths = MinimumWidth(of: child)
      spacious = max(spacious, widths.spacious)
      comfortable = max(comfortable, widths.comfortable)
      least = max(least, widths.least)
    }
    self.init(spacious: frame + spacious, comfortable: frame + comfortable, least: frame + least)
  }

  private init(of box: Box) {
    switch box {
    case .paragraph(let paragraph):
      // A first line that makes room for a marker must still hold the first piece.
      let first = paragraph.style.indent.resolved(against: 0) + paragraph.shaped.firstPieceWidth
      self.init(
        spacious: max(paragraph.shaped.widestWord, first),
        comfortable: max(paragraph.shaped.minContentWidth, first),
        least: max(paragraph.shaped.leastWidth, first))
    case .image(let image): self.init(image.size.width)
    case .table: self.init(IntrinsicWidths(of: box).least)
    case .laidOut(let box): self.init(box.fragment.size.width)
    case .columns: self.init(IntrinsicWidths(of: box).least)
    case .block(let block):
      let edges = BlockEdges(block.style.box, containingWidth: 0)
      self.init(
        ofContent: block,
        frame: edges.margin.horizontal + edges.border.horizontal + edges.padding.horizontal)
    }
  }
}
