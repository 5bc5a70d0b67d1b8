internal import Geometry
internal import Typography

extension Fragment {
  /// The topmost line of text, with its place in the fragment.
  var firstLine: PlacedLine? {
    switch content {
    case .lines(_, let lines): lines.first
    case .block(_, let children, _):
      children.first { !$0.fragment.isOutOfFlow }
        .flatMap { $0.fragment.firstLine?.moved(by: $0.origin) }
    case .table, .image, .positioned: nil
    }
  }

  /// The lowest line of text, with its place in the fragment.
  var lastLine: PlacedLine? {
    switch content {
    case .lines(_, let lines): lines.last
    case .block(_, let children, _):
      children.last { !$0.fragment.isOutOfFlow }
        .flatMap { $0.fragment.lastLine?.moved(by: $0.origin) }
    case .table, .image, .positioned: nil
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
    case .positioned: 0
    }
  }
}

extension Fragment {
  /// Whether the fragment is the place of a box out of the flow.
  var isOutOfFlow: Bool {
    if case .positioned = content { return true }
    return false
  }

  /// The baseline of the topmost line, that of a table's first row included (CSS 2.2, section 17.5.3).
  var firstBaseline: Points? {
    switch content {
    case .lines(_, let lines): lines.first.map { $0.origin.y + $0.line.baseline }
    case .block(_, let children, _):
      children.lazy.compactMap { child in child.fragment.firstBaseline.map { $0 + child.origin.y } }.first
    case .table(_, let table):
      table.rows.first.flatMap { row in
        row.row.cells.lazy.compactMap { cell in
          cell.content.firstBaseline.map { $0 + cell.contentOffset + row.y }
        }.first
      }
    case .image, .positioned: nil
    }
  }

  /// The baseline of the lowest line, on which a block in a line stands (CSS 2.2, section 10.8.1).
  var lastBaseline: Points? {
    switch content {
    case .lines(_, let lines): lines.last.map { $0.origin.y + $0.line.baseline }
    case .block(_, let children, _):
      children.reversed().lazy.compactMap { child in child.fragment.lastBaseline.map { $0 + child.origin.y } }
        .first
    case .table: firstBaseline
    case .image, .positioned: nil
    }
  }
}

extension PlacedLine {
  /// The line seen from a box around the one it stands in.
  func moved(by offset: Point) -> PlacedLine { PlacedLine(line: line, origin: origin + offset) }
}
