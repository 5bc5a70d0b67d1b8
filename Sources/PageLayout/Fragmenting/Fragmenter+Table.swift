internal import DocumentModel
internal import Geometry

extension Fragmenter {
  /// Lays out the head and as many rows as fit; a row that does not fit is cut between its lines.
  func layout(_ table: TableBox, in room: Room, from token: BreakToken?) -> LayoutOutcome {
    let geometry = TableGeometry(table, widths: columnWidths(of: table, in: room.width), room: room)
    var flow = TableFlow(table, geometry: geometry)
    flow.placeHead(isRepeated: token != nil, with: self)
    let progress = flow.fill(room, from: token, with: self)
    if case .nothing = progress { return .nothing }
    guard flow.height <= room.height + Self.tolerance || room.mustProgress else { return .nothing }
    var fragment = Fragment(
      size: Size(width: geometry.width, height: flow.height),
      content: .table(table, TableFragment(columnEdges: geometry.columnEdges, rows: flow.rows)),
      isStart: token == nil, isEnd: true)
    guard case .partial(let rest) = progress else { return .complete(fragment) }
    fragment.isEnd = false
    return .partial(fragment, rest)
  }
}
