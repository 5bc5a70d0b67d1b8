internal import DocumentModel
internal import Geometry

/// Columns side by side, each with a flow of its own that goes on below its head on the next page.
final class ColumnsBox {
  struct Column {
    let content: BlockBox
    /// The head as it stands above the rest of a column that was cut, an artifact.
    let repeatedHead: BlockBox?
    let width: Dimension
    let minWidth: Dimension
    let maxWidth: Dimension
  }

  /// The box around the columns: style and landmark, no children.
  let frame: BlockBox
  let columns: [Column]
  /// Whether all columns are of one width, as in a grid.
  let isEven: Bool
  /// Whether the first part of each column stands at one height, and the second, and so on, as in a row of cells.
  let isLevelled: Bool

  init(frame: BlockBox, columns: [Column], isEven: Bool = false, isLevelled: Bool = false) {
    self.frame = frame
    self.columns = columns
    self.isEven = isEven
    self.isLevelled = isLevelled
  }

  /// The room between two columns.
  var gap: Points { frame.style.box.columnGap }

  /// The room that all gaps take together.
  var gaps: Points { gap * Double(max(0, columns.count - 1)) }
}
