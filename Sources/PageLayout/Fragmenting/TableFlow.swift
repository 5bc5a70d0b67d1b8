internal import DocumentModel
internal import Geometry

/// Stacks the rows of a table until the room is full: the head, then body rows, the last perhaps cut.
struct TableFlow {
  private let table: TableBox
  private let geometry: TableGeometry
  private(set) var rows: [TableFragment.PlacedRow] = []
  /// Where the next row goes.
  private var y: Points

  init(_ table: TableBox, geometry: TableGeometry) {
    self.table = table
    self.geometry = geometry
    y = geometry.outerBorder
  }

  /// The height of the table so far, its outer border included.
  var height: Points { y - geometry.spacing + geometry.outerBorder }

  /// Places the head as it begins the table, or as it is repeated.
  mutating func placeHead(isRepeated: Bool, with fragmenter: Fragmenter) {
    for row in isRepeated ? table.repeatedHead : table.head {
      let room = Room.endless(width: geometry.width)
      guard case .complete(let fragment) = fragmenter.layout(row, geometry: geometry, in: room, from: nil)
      else {
        continue
      }
      place(fragment, isRepeated: isRepeated)
    }
  }

  /// Places body rows from a token on.
  mutating func fill(_ room: Room, from token: BreakToken?, with fragmenter: Fragmenter) -> FlowProgress {
    var first = 0
    var cells: [CellProgress]?
    if case .table(let next, let progress)? = token { (first, cells) = (next, progress) }
    for index in first..<max(first, table.body.count) {
      let left = Room(
        width: room.width, height: room.height - y - geometry.outerBorder,
        mustProgress: room.mustProgress && index == first)
      switch fragmenter.layout(table.body[index], geometry: geometry, in: left, from: cells) {
      case .complete(let fragment):
        place(fragment, isRepeated: false)
        cells = nil
      case .partial(let fragment, let progress):
        place(fragment, isRepeated: false)
        return .partial(.table(nextRow: index, cells: progress))
      case .nothing:
        return index > first ? .partial(.table(nextRow: index, cells: nil)) : .nothing
      }
    }
    return .complete
  }

  private mutating func place(_ fragment: RowFragment, isRepeated: Bool) {
    rows.append(TableFragment.PlacedRow(row: fragment, y: y, isRepeated: isRepeated))
    y += fragment.height + geometry.spacing
  }
}
