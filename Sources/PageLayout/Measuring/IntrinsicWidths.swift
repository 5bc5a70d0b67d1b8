internal import DocumentModel
internal import Geometry
internal import Typography

/// The least and the greatest width that a box has use for (CSS 2.2, section 10.3.5: shrink-to-fit), its borders and
/// padding included.
struct IntrinsicWidths {
  /// The width of the widest piece in which no line should end.
  var least: Points
  /// The width of the longest line when only forced breaks end lines.
  var most: Points

  private init(least: Points, most: Points) {
    self.least = least
    self.most = most
  }

  /// The widths of a block, of its border box.
  init(of block: BlockBox) {
    let style = block.style.box
    let edges = BlockEdges(style, containingWidth: 0)
    let frame = edges.border.horizontal + edges.padding.horizontal
    if case .length(let width) = style.width {
      let used = style.includesPaddingAndBorderInSize ? width : width + frame
      (least, most) = (used, used)
      return
    }
    let inner = block.children.map(IntrinsicWidths.init(of:))
    least = frame + (inner.map(\.least).max() ?? 0)
    most = frame + (inner.map(\.most).max() ?? 0)
  }

  /// The widths of a box with its margins.
  init(of box: Box) {
    switch box {
    case .paragraph(let paragraph):
      let indent = paragraph.style.indent.resolved(against: 0)
      self.init(
        least: max(paragraph.shaped.minContentWidth, indent + paragraph.shaped.firstPieceWidth),
        most: paragraph.shaped.maxContentWidth + max(0, indent))
    case .image(let image): self.init(least: image.size.width, most: image.size.width)
    case .block(let block):
      self.init(of: block)
      let margin = BlockEdges(block.style.box, containingWidth: 0).margin.horizontal
      least += margin
      most += margin
    case .table(let table): self.init(of: table)
    case .laidOut(let box): self.init(least: box.fragment.size.width, most: box.fragment.size.width)
    case .columns(let columns): self.init(of: columns)
    }
  }

  /// The widths of columns side by side, with the gaps between them.
  private init(of columns: ColumnsBox) {
    (least, most) = (columns.gaps, columns.gaps)
    for column in columns.columns {
      let inner = IntrinsicWidths(of: column.content)
      let width = column.width.resolved(against: 0)
      least += width ?? max(inner.least, column.minWidth.resolved(against: 0) ?? 0)
      most += width ?? inner.most
    }
  }

  /// The widths of a table: its columns side by side.
  private init(of table: TableBox) {
    var columns = Array(repeating: (least: Points(0), most: Points(0)), count: table.columns.count)
    for cell in table.rows.flatMap(\.cells) where cell.columnSpan == 1 {
      let widths = IntrinsicWidths(of: cell.content)
      columns[cell.column].least = max(columns[cell.column].least, widths.least)
      columns[cell.column].most = max(columns[cell.column].most, widths.most)
    }
    for (index, column) in table.columns.enumerated() {
      guard case .length(let width) = column.width else { continue }
      columns[index] = (width, width)
    }
    let spacing = table.style.table.collapsesBorders ? 0 : table.style.table.spacing * Double(columns.count)
    least = spacing + columns.map(\.least).reduce(0, +)
    most = spacing + columns.map(\.most).reduce(0, +)
    guard case .length(let width) = table.style.box.width else { return }
    (least, most) = (max(width, least), max(width, least))
  }

  /// The width of the border box in a room, or in as much as there is use for.
  func shrunk(to available: Points?, style: BoxStyle) -> Points {
    var width = max(least, min(available ?? most, most))
    let edges = BlockEdges(style, containingWidth: 0)
    let inset = style.includesPaddingAndBorderInSize ? 0 : edges.border.horizontal + edges.padding.horizontal
    if case .length(let limit) = style.maxWidth { width = min(width, limit + inset) }
    if case .length(let limit) = style.minWidth { width = max(width, limit + inset) }
    return width
  }
}
