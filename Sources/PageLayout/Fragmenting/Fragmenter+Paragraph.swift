internal import DocumentModel
internal import Geometry
internal import Typography

extension Fragmenter {
  /// Sets as many lines as fit, leaving enough of them on either side of a page break.
  func layout(_ paragraph: ParagraphBox, in room: Room, from token: BreakToken?) -> LayoutOutcome {
    let lines = lines(of: paragraph, width: room.width)
    var first = 0
    if case .paragraph(let next)? = token { first = next }
    let indent = paragraph.style.indent.resolved(against: room.width)
    var fitting = placedLines(lines[first...], style: paragraph.style, in: room)
    if first == 0, !fitting.isEmpty, paragraph.style.alignment != .end { fitting[0].origin.x += indent }
    let count = allowedCount(fitting.count, of: lines.count - first, style: paragraph.style, in: room)
    guard count > 0 || first == lines.count else { return .nothing }
    if count < fitting.count { fitting.removeLast(fitting.count - count) }
    let fragment = Fragment(
      size: Size(width: room.width, height: fitting.last.map { $0.origin.y + $0.line.height } ?? 0),
      content: .lines(paragraph, fitting), isStart: first == 0, isEnd: first + count == lines.count)
    return first + count == lines.count
      ? .complete(fragment) : .partial(fragment, .paragraph(nextLine: first + count))
  }

  /// The lines that fit, at least one where progress must be made.
  private func placedLines(_ lines: ArraySlice<Line>, style: ParagraphStyle, in room: Room) -> [PlacedLine] {
    var placed: [PlacedLine] = []
    placed.reserveCapacity(lines.count)
    var y: Points = 0
    for line in lines {
      if let above = placed.last { y += LineSpacing.opening(above: above.line, below: line) }
      let fits = y + line.height <= room.height + Self.tolerance
      guard fits || (placed.isEmpty && room.mustProgress) else { break }
      let x = line.offset(alignment: style.alignment, width: room.width)
      placed.append(PlacedLine(line: line, origin: Point(x: x, y: y)))
      y += line.height
    }
    return placed
  }

  /// How many of the fitting lines may stay: `orphans` here and `widows` there, or all, or none.
  private func allowedCount(_ fitting: Int, of total: Int, style: ParagraphStyle, in room: Room) -> Int {
    guard fitting < total else { return total }
    let kept = min(fitting, total - style.widows)
    if kept >= style.orphans { return kept }
    return room.mustProgress ? max(1, min(fitting, total)) : 0
  }
}
