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
    let rows = isRepeated ? table.repeatedHead : table.head
    var index = 0
    while index < rows.count {
      let end = rows.endOfCluster(at: index)
      if end > index + 1 {
        let cluster = RowCluster(rows[index..<end], geometry: geometry, with: fragmenter)
        for fragment in cluster.rows { place(fragment, isRepeated: isRepeated) }
      } else if case .complete(let fragment) = fragmenter.layout(
        rows[index], geometry: geometry, in: .endless(width: geometry.width), from: nil)
      {
        place(fragment, isRepeated: isRepeated)
      }
      index = end
    }
  }

  /// Places body rows from a token on.
  mutating func fill(_ room: Room, from token: BreakToken?, with fragmenter: Fragmenter) -> FlowProgress {
    var first = 0
    var cells: [CellProgress]?
    if case .table(let next, let progress)? = token { (first, cells) = (next, progress) }
    var index = first
    while index < table.body.count {
      let left = Room(
        width: room.width, height: room.height - y - geometry.outerBorder,
        mustProgress: room.mustProgress && index == first)
      let end = table.body.endOfCluster(at: index)
      if end > index + 1 {
        let count = placeCluster(index..<end, in: left, with: fragmenter)
        if count < end - index {
          let placedNone = index == first && count == 0
          return placedNone ? .nothing : .partial(.table(nextRow: index + count, cells: nil))
        }
        index = end
        continue
      }
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
      index += 1
    }
    return .complete
  }

  /// Places rows that belong together: all, or none; or as many as fit where something must be placed.
  ///
  /// - Returns: how many stand.
  private mutating func placeCluster(_ range: Range<Int>, in room: Room, with fragmenter: Fragmenter) -> Int {
    var count = range.count
    while count > 0 {
      let rows = table.body[range.lowerBound..<(range.lowerBound + count)]
      let cluster = RowCluster(rows, geometry: geometry, with: fragmenter)
      if cluster.height <= room.height + Fragmenter.tolerance || (room.mustProgress && count == 1) {
        for fragment in cluster.rows { place(fragment, isRepeated: false) }
        return count
      }
      guard room.mustProgress else { return 0 }
      count -= 1
    }
    return 0
  }

  private mutating func place(_ fragment: RowFragment, isRepeated: Bool) {
    rows.append(TableFragment.PlacedRow(row: fragment, y: y, isRepeated: isRepeated))
    y += fragment.height + geometry.spacing
  }
}
