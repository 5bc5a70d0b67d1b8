internal import DocumentModel
internal import Geometry
internal import Typography

/// A row laid out in a given height, whether or not the outcome is acceptable.
struct RowAttempt {
  let row: TableRow
  /// Where the cells stood before.
  let start: [CellProgress]?
  let fragment: RowFragment
  /// Where the cells stand now.
  let progress: [CellProgress]
  private let lineCounter: RemainingLines
  /// Whether some cell that has text to place could place none.
  private let leavesCellEmpty: Bool

  init(
    _ row: TableRow, geometry: TableGeometry, room: Room, from start: [CellProgress]?,
    with fragmenter: Fragmenter
  ) {
    self.row = row
    self.start = start
    var cells: [RowFragment.Cell] = []
    var progress: [CellProgress] = []
    cells.reserveCapacity(row.cells.count)
    progress.reserveCapacity(row.cells.count)
    var leavesCellEmpty = false
    for (index, cell) in row.cells.enumerated() {
      let before = start?[index] ?? .notStarted
      let width = geometry.width(of: cell)
      let cellRoom = Room(width: width, height: room.height, mustProgress: room.mustProgress)
      let role = BlockRole.cell(collapsesBorders: geometry.collapsesBorders)
      let outcome = Self.layout(cell.content, from: before, in: cellRoom, as: role, with: fragmenter)
      if case .nothing = outcome, case .notStarted = before { leavesCellEmpty = true }
      let (content, after) = Self.result(of: outcome, before: before, cell: cell, width: width)
      cells.append(RowFragment.Cell(cell: cell, content: content, contentOffset: 0))
      progress.append(after)
    }
    if start == nil {
      for (index, shift) in Self.baselineShifts(cells).enumerated() where shift > Fragmenter.tolerance {
        let cell = row.cells[index]
        let cellRoom = Room(
          width: geometry.width(of: cell), height: room.height - shift, mustProgress: room.mustProgress)
        let role = BlockRole.cell(collapsesBorders: geometry.collapsesBorders)
        let outcome = fragmenter.layout(cell.content, in: cellRoom, from: nil, as: role)
        if case .nothing = outcome { leavesCellEmpty = true }
        (cells[index].content, progress[index]) = Self.result(
          of: outcome, before: .notStarted, cell: cell, width: cellRoom.width)
        cells[index].contentOffset = shift
      }
    }
    let height = max(
      cells.map { $0.content.size.height + $0.contentOffset }.max() ?? 0, Self.styledHeight(of: row))
    let isEnd = progress.allSatisfy(\.isFinished)
    self.progress = progress
    self.leavesCellEmpty = leavesCellEmpty
    self.lineCounter = RemainingLines(fragmenter: fragmenter, geometry: geometry)
    self.fragment = RowFragment(
      row: row, cells: isEnd ? Self.aligned(cells, height: height) : cells, height: height,
      isStart: start == nil,
      isEnd: isEnd)
  }

  /// Whether the row ends here.
  var isComplete: Bool { fragment.isEnd }

  /// Whether the part that stands is worth standing: enough lines, and no cell left behind.
  func isAcceptable(isStart: Bool) -> Bool {
    if isStart && leavesCellEmpty { return false }
    let lines = fragment.cells.map(\.content.lineCount).max() ?? 0
    return lines >= (isStart ? Fragmenter.leastLinesBeforeCut : 1)
  }

  /// The lines that the tallest cell still has to place, counted no further than a limit.
  func remainingLines(upTo limit: Int) -> Int {
    zip(row.cells, progress).map { lineCounter.count(in: $0, from: $1, upTo: limit) }.max() ?? 0
  }

  /// The height at which the cell that reaches lowest, among those not finished, loses its last line.
  var heightWithoutLowestLine: Points {
    let unfinished = zip(fragment.cells, progress).filter { !$1.isFinished }.map(\.0)
    let lowest = unfinished.max {
      $0.content.size.height + $0.contentOffset < $1.content.size.height + $1.contentOffset
    }
    guard let lowest, let line = lowest.content.lastLine else { return 0 }
    return lowest.content.size.height + lowest.contentOffset - line.line.height / 2
  }

  private static func layout(
    _ content: BlockBox, from progress: CellProgress, in room: Room, as role: BlockRole,
    with fragmenter: Fragmenter
  ) -> LayoutOutcome {
    switch progress {
    case .notStarted: fragmenter.layout(content, in: room, from: nil, as: role)
    case .partial(let token): fragmenter.layout(content, in: room, from: token, as: role)
    case .finished: .nothing
    }
  }

  private static func result(of outcome: LayoutOutcome, before: CellProgress, cell: TableCell, width: Points)
    -> (
      Fragment, CellProgress
    )
  {
    switch outcome {
    case .complete(let fragment): return (fragment, .finished)
    case .partial(let fragment, let token): return (fragment, .partial(token))
    case .nothing:
      let empty = Fragment(
        size: Size(width: width, height: 0), content: .block(cell.content, children: [], marker: nil),
        isStart: false, isEnd: before.isFinished)
      return (empty, before)
    }
  }

  private static func styledHeight(of row: TableRow) -> Points {
    guard case .length(let height) = row.style.box.height else { return 0 }
    return height
  }

  /// How far the content of each cell must go down so that the first lines of all cells aligned by them stand on one
  /// baseline (CSS 2.2, section 17.5.3).
  private static func baselineShifts(_ cells: [RowFragment.Cell]) -> [Points] {
    let baselines = cells.map { cell -> Points? in
      switch cell.cell.content.style.box.verticalAlignment {
      case .baseline, .raised: cell.content.firstBaseline
      case .top, .middle, .bottom: nil
      }
    }
    guard let lowest = baselines.compactMap({ $0 }).max() else { return [] }
    return baselines.map { $0.map { lowest - $0 } ?? 0 }
  }

  /// Moves the content of cells that are aligned to the middle or the bottom.
  static func aligned(_ cells: [RowFragment.Cell], height: Points) -> [RowFragment.Cell] {
    cells.map { cell in
      var moved = cell
      let spare = height - cell.content.size.height
      switch cell.cell.content.style.box.verticalAlignment {
      case .middle: moved.contentOffset = spare / 2
      case .bottom: moved.contentOffset = spare
      case .top, .baseline, .raised: break
      }
      return moved
    }
  }
}
