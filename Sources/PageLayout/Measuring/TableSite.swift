internal import DocumentModel
internal import Geometry

/// A table and the width of the box it stands in.
struct TableSite {
  let table: TableBox
  let containingWidth: Points

  /// The room for the columns together.
  var columnsWidth: Points {
    let edges = BlockEdges(table.style.box, containingWidth: containingWidth)
    return edges.borderBoxWidth - TableGeometry.outerBorder(of: table) * 2
  }

  /// All tables in a block, in document order, tables inside tables left out.
  static func sites(in block: BlockBox, width: Points) -> [TableSite] {
    block.children.flatMap { child -> [TableSite] in
      switch child {
      case .table(let table): return [TableSite(table: table, containingWidth: width)]
      case .block(let inner):
        return sites(in: inner, width: BlockEdges(inner.style.box, containingWidth: width).contentWidth)
      case .paragraph, .image: return []
      }
    }
  }
}
