internal import DocumentModel
internal import Geometry

/// What the style sheet says of a column.
struct TableColumn {
  var width: Dimension
  let minWidth: Dimension
  let maxWidth: Dimension

  /// The column of a `col` element.
  init(_ style: BoxStyle) {
    width = style.width
    minWidth = style.minWidth
    maxWidth = style.maxWidth
  }

  /// The width of a column whose cell has a width of its own, padding and borders included.
  static func width(ofCell style: BoxStyle) -> Dimension {
    guard case .length(let length) = style.width, !style.includesPaddingAndBorderInSize else {
      return style.width
    }
    let edges = BlockEdges(style, containingWidth: 0)
    return .length(length + edges.border.horizontal + edges.padding.horizontal)
  }
}
