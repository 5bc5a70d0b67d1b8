internal import Geometry
internal import Typography

extension Fragment {
  /// The topmost line of text, with its place in the fragment.
  var firstLine: PlacedLine? {
    switch content {
    case .lines(_, let lines): lines.first
    case .block(_, let children, _): children.first.flatMap { $0.fragment.firstLine?.moved(by: $0.origin) }
    case .table, .image: nil
    }
  }

  /// The lowest line of text, with its place in the fragment.
  var lastLine: PlacedLine? {
    switch content {
    case .lines(_, let lines): lines.last
    case .block(_, let children, _): children.last.flatMap { $0.fragment.lastLine?.moved(by: $0.origin) }
    case .table, .image: nil
    }
  }

  /// How many lines of text stand in the fragment.
  var lineCount: Int {
    switch content {
    case .lines(_, let lines): lines.count
    case .block(_, let children, _): children.reduce(0) { $0 + $1.fragment.lineCount }
    case .table(_, let table):
      table.rows.reduce(0) { $0 + ($1.row.cells.map(\.content.lineCount).max() ?? 0) }
    case .image: 1
    }
  }
}

extension PlacedLine {
  /// The line seen from a box around the one it stands in.
  func moved(by offset: Point) -> PlacedLine { PlacedLine(line: line, origin: origin + offset) }
}
