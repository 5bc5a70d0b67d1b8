internal import Geometry

/// A table row, or the part of it that stands on one page.
struct RowFragment {
  /// A cell at its place; its content is moved down by `contentOffset` for vertical alignment.
  struct Cell {
    var cell: TableCell
    /// The padded content, without the share of the collapsed borders.
    var content: Fragment
    var contentOffset: Points
  }

  var row: TableRow
  var cells: [Cell]
  var height: Points
  /// Whether the row begins in this fragment.
  var isStart: Bool
  /// Whether the row ends in this fragment.
  var isEnd: Bool
}
