internal import DocumentModel
internal import Geometry

/// The grid of a table with collapsed borders on one page.
///
/// Where two cells or a cell and the table want different lines, the wider wins (CSS 2.2, section 17.6.2.1). Lines
/// that continue each other are drawn as one, so that the grid has no seams.
struct CollapsedBorders {
  private let table: TableFragment
  private let box: TableBox

  init(_ table: TableFragment, of box: TableBox) {
    self.table = table
    self.box = box
  }

  /// The lines, for a table fragment with its top left at a point.
  func items(at origin: Point) -> [PaintItem] {
    var collector = SegmentCollector()
    for (index, placed) in table.rows.enumerated() {
      let above = index > 0 ? table.rows[index - 1].row : nil
      addHorizontal(above: above, below: placed.row, y: placed.y, to: &collector)
      addVertical(placed, to: &collector)
    }
    if let last = table.rows.last {
      addHorizontal(above: last.row, below: nil, y: last.y + last.row.height, to: &collector)
    }
    return collector.segments.map { .stroke($0.stroke(movedBy: origin)) }
  }

  private func addHorizontal(
    above: RowFragment?, below: RowFragment?, y: Points, to collector: inout SegmentCollector
  ) {
    for column in 0..<max(0, table.columnEdges.count - 1) {
      if let above, let below, Self.isOneCell(over: above, and: below, column: column) { continue }
      let upper = above.flatMap { bottomSide(of: $0, column: column) }
      let lower = below.flatMap { topSide(of: $0, column: column) }
      let outer: BorderSide? =
        above == nil ? box.style.box.border.top : below == nil ? box.style.box.border.bottom : nil
      guard let side = Self.widest(upper, lower, isCut(above, below) ? nil : outer) else { continue }
      let half: Points = side.width / 2
      let isFirst = column == 0
      let isLast = column == table.columnEdges.count - 2
      collector.add(
        side, color: box.style.text.color,
        from: Point(x: table.columnEdges[column] - (isFirst ? half : 0), y: y),
        to: Point(x: table.columnEdges[column + 1] + (isLast ? half : 0), y: y))
    }
  }

  private func addVertical(_ placed: TableFragment.PlacedRow, to collector: inout SegmentCollector) {
    for edge in table.columnEdges.indices {
      let left = cell(endingAt: edge, in: placed.row)?.content.style.box.border.right
      let right = cell(startingAt: edge, in: placed.row)?.content.style.box.border.left
      let isFirst = edge == 0
      let isLast = edge == table.columnEdges.count - 1
      let outer: BorderSide? = isFirst ? box.style.box.border.left : isLast ? box.style.box.border.right : nil
      guard let side = Self.widest(left, right, outer) else { continue }
      let x = table.columnEdges[edge]
      collector.add(
        side, color: box.style.text.color, from: Point(x: x, y: placed.y),
        to: Point(x: x, y: placed.y + placed.row.height))
    }
  }

  /// A row that goes on elsewhere has no line at the cut, unless the style clones it.
  private func bottomSide(of row: RowFragment, column: Int) -> BorderSide? {
    guard let style = cell(covering: column, in: row)?.content.style.box else { return nil }
    return row.isEnd || style.clonesDecorationAtBreaks ? style.border.bottom : nil
  }

  private func topSide(of row: RowFragment, column: Int) -> BorderSide? {
    guard let style = cell(covering: column, in: row)?.content.style.box else { return nil }
    return row.isStart || style.clonesDecorationAtBreaks ? style.border.top : nil
  }

  private func isCut(_ above: RowFragment?, _ below: RowFragment?) -> Bool {
    if let above, below == nil { return !above.isEnd }
    if let below, above == nil { return !below.isStart }
    return false
  }

  private func cell(covering column: Int, in row: RowFragment) -> TableCell? {
    cell(in: row) { $0.contains(column) }
  }

  private func cell(startingAt edge: Int, in row: RowFragment) -> TableCell? {
    cell(in: row) { $0.lowerBound == edge }
  }

  private func cell(endingAt edge: Int, in row: RowFragment) -> TableCell? {
    cell(in: row) { $0.upperBound == edge }
  }

  /// The first cell whose columns are as asked for, of those that begin in the row and of those that reach into it.
  @inline(__always)
  private func cell(in row: RowFragment, where isWanted: (Range<Int>) -> Bool) -> TableCell? {
    for index in row.cells.indices where isWanted(row.cells[index].cell.columns) {
      return row.cells[index].cell
    }
    return row.covered.first { isWanted($0.columns) }
  }

  /// Whether a cell of the upper row or of one above it reaches into the lower row.
  private static func isOneCell(over above: RowFragment, and below: RowFragment, column: Int) -> Bool {
    guard let lower = below.covered.first(where: { $0.columns.contains(column) }) else { return false }
    return (above.cells.map(\.cell) + above.covered).contains { $0.content === lower.content }
  }

  /// Of the sides that are drawn the widest; of equals the first.
  private static func widest(_ first: BorderSide?, _ second: BorderSide?, _ third: BorderSide?) -> BorderSide?
  {
    wider(wider(wider(nil, first), second), third)
  }

  private static func wider(_ best: BorderSide?, _ side: BorderSide?) -> BorderSide? {
    guard let side, side.usedWidth > 0 else { return best }
    guard let best else { return side }
    return best.width < side.width ? side : best
  }
}
