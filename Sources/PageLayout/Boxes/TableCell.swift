internal import DocumentModel
internal import Geometry

/// A cell: a block in a place of the grid.
struct TableCell {
  /// The first column the cell covers, from 0.
  let column: Int
  let columnSpan: Int
  /// How many rows the cell reaches over, its own included.
  let rowSpan: Int
  let content: BlockBox

  /// The columns the cell covers.
  var columns: Range<Int> { column..<(column + columnSpan) }
}
