internal import DocumentModel
internal import Geometry

/// Rows that cells reaching over several of them tie together, each as high as it must be. No row in it is cut.
struct RowCluster {
  /// A cell over several rows.
  private struct Spanning {
    let cell: TableCell
    let content: Fragment
    let rows: Range<Int>
  }

  private(set) var rows: [RowFragment] = []
  /// The height of all rows with the room between them.
  private(set) var height: Points = 0

  /// Lays out rows of a table from one on.
  init(_ table: ArraySlice<TableRow>, geometry: TableGeometry, with fragmenter: Fragmenter) {
    let source = Array(table)
    var attempts: [RowFragment] = []
    var spanning: [Spanning] = []
    for (index, row) in source.enumerated() {
      let single = TableRow(style: row.style, cells: row.cells.filter { $0.rowSpan == 1 })
      let room = Room.endless(width: geometry.width)
      attempts.append(
        RowAttempt(single, geometry: geometry, room: room, from: nil, with: fragmenter).fragment)
      for cell in row.cells where cell.rowSpan > 1 {
        let role = BlockRole.cell(collapsesBorders: geometry.collapsesBorders)
        let content = fragmenter.layout(cell.content, in: .endless(width: geometry.width(of: cell)), as: role)
        let end = min(index + cell.rowSpan, source.count)
        spanning.append(Spanning(cell: cell, content: content, rows: index..<end))
      }
    }
    // A cluster that goes on from the page before: the text of its cells stands there.
    for covering in source.first?.covered ?? [] {
      let empty = Fragment(
        size: Size(width: geometry.width(of: covering.cell), height: 0),
        content: .block(covering.cell.content, children: [], marker: nil), isStart: false, isEnd: true)
      let rows = 0..<min(covering.rowsLeft, source.count)
      spanning.append(Spanning(cell: covering.cell, content: empty, rows: rows))
    }
    var heights = attempts.map(\.height)
    for cell in spanning.sorted(by: { $0.rows.upperBound < $1.rows.upperBound }) {
      let missing = cell.content.size.height - Self.height(of: heights[cell.rows], spacing: geometry.spacing)
      if missing > 0 { heights[cell.rows.upperBound - 1] += missing }
    }
    height = Self.height(of: heights[...], spacing: geometry.spacing)
    for (index, attempt) in attempts.enumerated() {
      var row = attempt
      row.row = source[index]
      row.height = heights[index]
      row.cells = RowAttempt.aligned(attempt.cells, height: heights[index])
      for cell in spanning where cell.rows.lowerBound == index {
        let cellHeight = Self.height(of: heights[cell.rows], spacing: geometry.spacing)
        row.cells += Self.placed(cell, height: cellHeight)
      }
      row.cells.sort { $0.cell.column < $1.cell.column }
      row.covered = spanning.filter { $0.rows.contains(index) && $0.rows.lowerBound < index }.map(\.cell)
      rows.append(row)
    }
  }

  private static func placed(_ spanning: Spanning, height: Points) -> [RowFragment.Cell] {
    let cell = RowFragment.Cell(
      cell: spanning.cell, content: spanning.content, contentOffset: 0, height: height)
    return RowAttempt.aligned([cell], height: height)
  }

  private static func height(of rows: ArraySlice<Points>, spacing: Points) -> Points {
    rows.reduce(0, +) + spacing * Double(max(0, rows.count - 1))
  }
}
