/// Where a box that was cut at a page end goes on.
indirect enum BreakToken {
  /// A paragraph goes on with this line.
  case paragraph(nextLine: Int)
  /// A block goes on with this child, and inside it where the inner token says.
  case block(nextChild: Int, inner: BreakToken?)
  /// A table goes on with this body row, and inside it where each cell says.
  case table(nextRow: Int, cells: [CellProgress]?)
  /// Columns side by side go on where each says.
  case columns([CellProgress])
}
