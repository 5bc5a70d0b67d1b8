internal import DocumentModel
internal import Geometry

/// Sets columns side by side in the room of one page.
struct ColumnsFlow {
  /// What stands of one column, and how far it came.
  struct Part {
    var repeatedHead: Fragment?
    var fragment: Fragment?
    var progress: CellProgress

    /// Whether the column has not begun though it has something to set.
    var isLeftOut: Bool {
      if case .notStarted = progress { return true }
      return false
    }
  }

  let box: ColumnsBox
  let widths: [Points]

  init(_ box: ColumnsBox, widths: [Points]) {
    self.box = box
    self.widths = widths
  }

  /// The height that the style sheet asks for.
  var styledHeight: Points {
    guard case .length(let height) = box.frame.style.box.height else { return 0 }
    return height
  }

  /// The part of each column that fits.
  func parts(in room: Room, from start: [CellProgress]?, with fragmenter: Fragmenter) -> [Part] {
    box.columns.enumerated().map { index, column in
      part(
        of: column, width: widths[index], in: room, from: start?[index] ?? .notStarted, with: fragmenter)
    }
  }

  private func part(
    of column: ColumnsBox.Column, width: Points, in room: Room, from progress: CellProgress,
    with fragmenter: Fragmenter
  ) -> Part {
    var room = Room(width: width, height: room.height, mustProgress: room.mustProgress)
    var token: BreakToken?
    var part = Part(progress: progress)
    switch progress {
    case .finished: return part
    case .notStarted: break
    case .partial(let rest):
      token = rest
      part.repeatedHead = column.repeatedHead.flatMap {
        fragmenter.layout($0, in: .endless(width: width), from: nil, as: .column).fragment
      }
      room.height = room.height - (part.repeatedHead?.size.height ?? 0)
    }
    switch fragmenter.layout(column.content, in: room, from: token, as: .column) {
    case .nothing: part.repeatedHead = nil
    case .complete(let fragment): (part.fragment, part.progress) = (fragment, .finished)
    case .partial(let fragment, let rest): (part.fragment, part.progress) = (fragment, .partial(rest))
    }
    return part
  }

  /// The parts at their places, and the height of the tallest.
  ///
  /// - Parameter isWhole: whether nothing was cut, so that columns may be aligned with each other.
  func placed(_ parts: [Part], at origin: Point, isWhole: Bool) -> ([PlacedFragment], Points) {
    let fragments = isWhole && box.isLevelled ? Self.levelled(parts.map(\.fragment)) : parts.map(\.fragment)
    let heights = zip(parts, fragments).map {
      ($0.repeatedHead?.size.height ?? 0) + ($1?.size.height ?? 0)
    }
    let height = max(heights.max() ?? 0, isWhole ? styledHeight : 0)
    var placed: [PlacedFragment] = []
    var x = origin.x
    for (index, part) in parts.enumerated() {
      var y = origin.y
      if isWhole { y += drop(of: box.columns[index], spare: height - heights[index]) }
      if let head = part.repeatedHead {
        placed.append(PlacedFragment(fragment: head, origin: Point(x: x, y: y)))
        y += head.size.height
      }
      if let fragment = fragments[index] {
        placed.append(PlacedFragment(fragment: fragment, origin: Point(x: x, y: y)))
      }
      x += widths[index] + box.gap
    }
    return (placed, height)
  }

  /// How far down the content of a column stands for its vertical alignment.
  private func drop(of column: ColumnsBox.Column, spare: Points) -> Points {
    switch column.content.style.box.verticalAlignment {
    case .middle: spare / 2
    case .bottom: spare
    case .top, .baseline, .raised: 0
    }
  }

  /// Cells whose first parts begin at one height, and their second, and so on.
  private static func levelled(_ cells: [Fragment?]) -> [Fragment?] {
    var cells = cells
    var shifts = [Points](repeating: 0, count: cells.count)
    let count = cells.map { $0?.children.count ?? 0 }.max() ?? 0
    for part in 0..<count {
      let lowest = cells.indices.compactMap { index in
        cells[index]?.children[safe: part].map { $0.origin.y + shifts[index] }
      }
      .max()
      for index in cells.indices {
        guard let lowest, let child = cells[index]?.children[safe: part] else { continue }
        shifts[index] = lowest - child.origin.y
        cells[index]?.moveChild(part, down: shifts[index])
      }
    }
    for index in cells.indices { cells[index]?.size.height += shifts[index] }
    return cells
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension LayoutOutcome {
  /// What stands, if anything.
  fileprivate var fragment: Fragment? {
    switch self {
    case .complete(let fragment), .partial(let fragment, _): fragment
    case .nothing: nil
    }
  }
}
