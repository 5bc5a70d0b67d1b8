internal import DocumentModel
internal import Geometry

/// A table, the width of the box it stands in, and the height of a page.
struct TableSite {
  let table: TableBox
  let containingWidth: Points
  let pageHeight: Points

  /// The room for the columns together.
  var columnsWidth: Points {
    let edges = BlockEdges(table.style.box, containingWidth: containingWidth)
    return max(0, edges.borderBoxWidth - TableGeometry.outerBorder(of: table) * 2)
  }

  /// Whether there is room for the widths that the style sheet gives columns; without it they count for nothing.
  var hasRoomForDeclaredWidths: Bool {
    let available = columnsWidth
    let sum = table.columns.compactMap { $0.width.resolved(against: available) }.reduce(0, +)
    return sum <= available + Fragmenter.tolerance
  }

  /// All tables in a block, in document order, tables inside tables left out.
  static func sites(in block: BlockBox, width: Points, pageHeight: Points) -> [TableSite] {
    block.children.flatMap { child -> [TableSite] in
      switch child {
      case .table(let table):
        return [TableSite(table: table, containingWidth: width, pageHeight: pageHeight)]
      case .block(let inner):
        let inside = BlockEdges(inner.style.box, containingWidth: width).contentWidth
        return sites(in: inner, width: inside, pageHeight: pageHeight)
      case .paragraph, .image, .columns, .laidOut: return []
      }
    }
  }
}
