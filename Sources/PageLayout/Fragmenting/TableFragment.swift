internal import Geometry

/// The rows of a table that stand on one page.
struct TableFragment {
  /// A row and the top of its cells in the fragment.
  struct PlacedRow {
    var row: RowFragment
    var y: Points
    /// Whether the row belongs to a head that is repeated and so an artifact.
    var isRepeated: Bool
  }

  /// The x of the column edges, one more than there are columns.
  var columnEdges: [Points]
  var rows: [PlacedRow]
}
