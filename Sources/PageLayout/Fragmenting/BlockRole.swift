internal import DocumentModel
internal import Geometry

/// What a block is to the box around it.
enum BlockRole {
  /// One of several blocks below each other.
  case flow
  /// A block that no other stands below: that of a page, of a line, or one out of the flow. Margins of its children stay
  /// inside.
  case root
  /// A table cell, with borders of its own or shared with its neighbours.
  case cell(collapsesBorders: Bool)
  /// One of several columns side by side: as wide as the column, margins stay inside.
  case column

  /// Whether the margins of the children stay inside.
  var isRoot: Bool {
    switch self {
    case .flow: false
    case .root, .cell, .column: true
    }
  }

  /// Whether the block keeps its distance from the edge where a page break cuts it. Text of a cut cell must not touch the
  /// rule of the head above it.
  var keepsPaddingAtBreaks: Bool {
    if case .cell = self { return true }
    return false
  }

  /// The edges of a block in this role.
  func edges(of style: BoxStyle, containingWidth: Points) -> BlockEdges {
    switch self {
    case .flow, .root, .column: BlockEdges(style, containingWidth: containingWidth)
    case .cell(let collapsesBorders):
      BlockEdges(cell: style, width: containingWidth, collapsesBorders: collapsesBorders)
    }
  }
}
