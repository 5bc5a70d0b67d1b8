internal import DocumentModel
internal import Geometry

extension Fragmenter {
  /// Lays out the head and as many rows as fit; a row that does not fit is cut between its lines.
  func layout(_ table: TableBox, in room: Room, from token: BreakToken?) -> LayoutOutcome {
    let geometry = TableGeometry(table, widths: columnWidths[ObjectIdentifier(table)] ?? [], room: room)
    var rows: [TableFragment.PlacedRow] = []
    var y = geometry.outerBorder
    for row in token == nil ? table.head : table.repeatedHead {
      let fragment = uncutRow(row, geometry: geometry)
      rows.append(TableFragment.PlacedRow(row: fragment, y: y, isRepeated: token != nil))
      y += fragment.height + geometry.spacing
    }
    var nextRow = 0
    var progress: [CellProgress]?
    if case .table(let next, let cells)? = token { (nextRow, progress) = (next, cells) }
    let firstRow = nextRow
    var rest: BreakToken?
    while rest == nil, nextRow < table.body.count {
      let left = Room(
        width: room.width, height: room.height - y - geometry.outerBorder,
        mustProgress: room.mustProgress && nextRow == firstRow)
      switch layout(table.body[nextRow], geometry: geometry, in: left, from: progress) {
      case .complete(let fragment):
        rows.append(TableFragment.PlacedRow(row: fragment, y: y, isRepeated: false))
        y += fragment.height + geometry.spacing
        nextRow += 1
        progress = nil
      case .partial(let fragment, let cells):
        rows.append(TableFragment.PlacedRow(row: fragment, y: y, isRepeated: false))
        y += fragment.height + geometry.spacing
        rest = .table(nextRow: nextRow, cells: cells)
      case .nothing:
        guard nextRow > firstRow else { return .nothing }
        rest = .table(nextRow: nextRow, cells: nil)
      }
    }
    let height = y - geometry.spacing + geometry.outerBorder
    guard height <= room.height + Self.tolerance || room.mustProgress else { return .nothing }
    let content = TableFragment(columnEdges: geometry.columnEdges, rows: rows)
    let fragment = Fragment(
      size: Size(width: geometry.width, height: height), content: .table(table, content),
      isStart: token == nil,
      isEnd: rest == nil)
    return rest.map { .partial(fragment, $0) } ?? .complete(fragment)
  }

  private func uncutRow(_ row: TableRow, geometry: TableGeometry) -> RowFragment {
    guard
      case .complete(let fragment) = layout(
        row, geometry: geometry, in: .endless(width: geometry.width), from: nil)
    else { return RowFragment(row: row, cells: [], height: 0, isStart: true, isEnd: true) }
    return fragment
  }
}
