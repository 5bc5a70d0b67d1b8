internal import Geometry

/// A table row, or the part of it that stands on one page.
struct RowFragment {
  /// A cell at its place; its content is moved down by `contentOffset` for vertical alignment.
  struct Cell {
    var cell: TableCell
    /// The padded content, without the share of the collapsed borders.
    var content: Fragment
    var contentOffset: Points
    /// The height of a cell that reaches over several rows; nil for that of its row.
    var height: Points?
  }

  var row: TableRow
  var cells: [Cell]
  var height: Points
  /// The cells of rows above that reach into the row.
  var covered: [TableCell] = []
  /// Whether the row begins in this fragment.
  var isStart: Bool
  /// Whether the row ends in this fragment.
  var isEnd: Bool
}
