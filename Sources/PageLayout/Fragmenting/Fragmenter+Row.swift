internal import DocumentModel
internal import Geometry

extension Fragmenter {
  /// The fewest lines that the tallest cell of a row keeps before a page break: fewer leave a head with a scrap.
  static let leastLinesBeforeCut = 3
  /// The fewest lines that the tallest cell of a row takes to the next page.
  static let leastLinesAfterCut = 4

  /// Lays out a row, cutting all its cells at one page end.
  func layout(_ row: TableRow, geometry: TableGeometry, in room: Room, from progress: [CellProgress]?)
    -> RowOutcome
  {
    let attempt = RowAttempt(row, geometry: geometry, room: room, from: progress, with: self)
    if attempt.isComplete { return .complete(attempt.fragment) }
    guard !row.style.box.avoidsBreakInside || room.mustProgress else { return .nothing }
    let isStart = progress == nil
    guard attempt.isAcceptable(isStart: isStart) || room.mustProgress else { return .nothing }
    if let better = moved(attempt, geometry: geometry, room: room, isStart: isStart) {
      return .partial(better.fragment, better.progress)
    }
    // A row too short to be cut well stays whole, if there is a page for it.
    return isStart && !room.mustProgress ? .nothing : .partial(attempt.fragment, attempt.progress)
  }

  /// The attempt with as many lines moved to the next page as it takes for enough to stand there, or nil when then
  /// too few would stay.
  private func moved(
    _ attempt: RowAttempt, geometry: TableGeometry, room: Room, isStart: Bool
  ) -> RowAttempt? {
    let wanted = Self.leastLinesAfterCut
    var best = attempt
    for _ in 0..<wanted {
      if best.remainingLines(upTo: wanted) >= wanted { return best }
      let height = best.heightWithoutLowestLine
      guard height > 0 else { return nil }
      let smaller = Room(width: room.width, height: height, mustProgress: false)
      best = RowAttempt(attempt.row, geometry: geometry, room: smaller, from: attempt.start, with: self)
      guard !best.isComplete, best.isAcceptable(isStart: isStart) else { return nil }
    }
    return nil
  }
}
