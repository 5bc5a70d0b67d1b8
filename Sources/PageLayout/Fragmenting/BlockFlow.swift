internal import DocumentModel
internal import Geometry
internal import Typography

/// Stacks the children of a block from top to bottom until the room is full.
struct BlockFlow {
  private let children: [Box]
  private let keepsTopMargin: Bool
  private let keepsBottomMargin: Bool
  /// The children that stand, from the top left of the content box.
  private(set) var placed: [PlacedFragment] = []
  /// The height of the content so far.
  private(set) var height: Points = 0
  /// The first child that stands here.
  private(set) var firstChild = 0

  init(children: [Box], keepsTopMargin: Bool, keepsBottomMargin: Bool) {
    self.children = children
    self.keepsTopMargin = keepsTopMargin
    self.keepsBottomMargin = keepsBottomMargin
  }

  /// Places children from a token on.
  mutating func fill(_ room: Room, from token: BreakToken?, with fragmenter: Fragmenter) -> FlowProgress {
    var inner: BreakToken?
    if case .block(let nextChild, let innerToken)? = token {
      firstChild = nextChild
      inner = innerToken
    }
    let isContinuation = token != nil
    for index in firstChild..<children.count {
      if index > firstChild, Box.forcesBreak(between: children[index - 1], and: children[index]) {
        return .partial(.block(nextChild: index, inner: nil))
      }
      let gap = gap(before: index, width: room.width, isContinuation: isContinuation)
      switch place(index, gap: gap, in: room, from: inner, with: fragmenter) {
      case .complete: inner = nil
      case .partial(let rest): return .partial(.block(nextChild: index, inner: rest))
      case .nothing: return breakBefore(index, in: room)
      }
    }
    if keepsBottomMargin, let last = children.last {
      // A margin that does not fit is cut off (CSS Fragmentation 3, section 5.2): it must not push the text away.
      let margin = BlockMargins.bottom(of: last, containingWidth: room.width)
      height += max(0, min(margin, room.height - height))
    }
    return .complete
  }

  private mutating func place(
    _ index: Int, gap: Points, in room: Room, from token: BreakToken?, with fragmenter: Fragmenter
  ) -> FlowProgress {
    let child = children[index]
    let left = BlockMargins.left(of: child, containingWidth: room.width)
    let rest = Room(
      width: room.width, height: room.height - height - gap, definiteHeight: room.definiteHeight,
      mustProgress: room.mustProgress && placed.isEmpty)
    switch fragmenter.layout(child, in: rest, from: token) {
    case .nothing: return .nothing
    case .complete(let fragment):
      return place(fragment, x: left, gap: gap, in: rest) ? .complete : .nothing
    case .partial(let fragment, let next):
      return place(fragment, x: left, gap: gap, in: rest) ? .partial(next) : .nothing
    }
  }

  /// Puts a fragment below the last one.
  ///
  /// - Returns: whether it has room with what keeps its first line clear of the line above.
  private mutating func place(_ fragment: consuming Fragment, x: Points, gap: Points, in room: Room) -> Bool {
    let opening = opening(above: fragment, x: x, gap: gap)
    let fragmentHeight = fragment.size.height
    if opening > 0, fragmentHeight + opening > room.height + Fragmenter.tolerance, !room.mustProgress {
      return false
    }
    let y = height + gap + opening
    placed.append(PlacedFragment(fragment: fragment, origin: Point(x: x, y: y)))
    height = y + fragmentHeight
    return true
  }

  /// The room needed so that the first line of a fragment keeps clear of the line above it.
  private func opening(above fragment: borrowing Fragment, x: Points, gap: Points) -> Points {
    guard !placed.isEmpty,
      let above = placed[placed.count - 1].fragment.lastLine?.moved(by: placed[placed.count - 1].origin),
      let below = fragment.firstLine
    else { return 0 }
    let between = height - (above.origin.y + above.line.height) + gap + below.origin.y
    return LineSpacing.opening(
      above: above.line, below: below.line, offset: x + below.origin.x - above.origin.x, gap: between)
  }

  /// Ends the part before a child that cannot stand here, or earlier where the style sheet keeps boxes together.
  private mutating func breakBefore(_ index: Int, in room: Room) -> FlowProgress {
    var target = index
    while target > firstChild, Box.forbidsBreak(between: children[target - 1], and: children[target]) {
      target -= 1
    }
    if target == firstChild {
      // The page is this block's alone: a forbidden break is better than none.
      guard room.mustProgress, index > firstChild else { return .nothing }
      target = index
    }
    placed.removeLast(index - target)
    height = placed.last.map { $0.origin.y + $0.fragment.size.height } ?? 0
    return .partial(.block(nextChild: target, inner: nil))
  }

  /// The collapsed margin before a child; none at the top of a continuation (CSS Fragmentation 3, section 5.2).
  private func gap(before index: Int, width: Points, isContinuation: Bool) -> Points {
    let own = BlockMargins.top(of: children[index], containingWidth: width)
    if index == firstChild { return keepsTopMargin && !isContinuation ? own : 0 }
    return max(own, BlockMargins.bottom(of: children[index - 1], containingWidth: width))
  }
}
