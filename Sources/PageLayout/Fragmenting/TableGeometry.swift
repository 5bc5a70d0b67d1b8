internal import DocumentModel
internal import Geometry

/// Where the columns of a table stand and what lies between its cells.
struct TableGeometry {
  /// The x of the column edges from the left of the table, one more than there are columns.
  let columnEdges: [Points]
  let collapsesBorders: Bool
  /// The room between rows and between columns.
  let spacing: Points
  /// The share of the outermost border that lies outside the cells.
  let outerBorder: Points
  /// The width of the table.
  let width: Points

  init(_ table: TableBox, widths: [Points], room: Room) {
    collapsesBorders = table.style.table.collapsesBorders
    spacing = collapsesBorders ? 0 : table.style.table.spacing
    outerBorder = Self.outerBorder(of: table)
    var edges: [Points] = [outerBorder]
    for width in widths { edges.append((edges.last ?? 0) + width) }
    columnEdges = edges
    width = (edges.last ?? 0) + outerBorder
  }

  /// Half of the widest outer border where borders collapse: the other half lies in the cells.
  static func outerBorder(of table: TableBox) -> Points {
    guard table.style.table.collapsesBorders else { return 0 }
    let own = table.style.box.border
    var widest = max(own.left.usedWidth, own.right.usedWidth)
    for row in table.rows {
      for cell in row.cells {
        let sides = cell.content.style.box.border
        widest = max(widest, sides.left.usedWidth, sides.right.usedWidth)
      }
    }
    return widest / 2
  }

  /// The width of the columns that a cell covers, without the spacing around it.
  func width(of cell: TableCell) -> Points {
    guard cell.columns.upperBound < columnEdges.count else { return 0 }
    return columnEdges[cell.columns.upperBound] - columnEdges[cell.column] - spacing
  }

  /// The left edge of a cell.
  func x(of cell: TableCell) -> Points {
    cell.column < columnEdges.count ? columnEdges[cell.column] + spacing / 2 : 0
  }
}
