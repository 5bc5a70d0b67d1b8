internal import DocumentModel
internal import Geometry
internal import Typography

extension Fragmenter {
  /// Lays out a block and as many of its children as fit.
  ///
  /// - Parameter role: what the block is to the box around it.
  func layout(_ block: BlockBox, in room: Room, from token: BreakToken?, as role: BlockRole = .flow)
    -> LayoutOutcome
  {
    let style = block.style.box
    let edges = role.edges(of: style, containingWidth: room.width)
    let keepsEdges = style.clonesDecorationAtBreaks || role.keepsPaddingAtBreaks
    let opens = token == nil || keepsEdges
    let top = opens ? edges.top : 0
    let inner = Room(
      width: edges.contentWidth, height: room.height - top - edges.bottom,
      definiteHeight: Self.definiteHeight(style, edges: edges, in: room), mustProgress: room.mustProgress)
    var flow = BlockFlow(
      children: block.children, keepsTopMargin: role.isRoot || edges.top > 0,
      keepsBottomMargin: role.isRoot || edges.bottom > 0)
    let progress = flow.fill(inner, from: token, with: self)
    switch progress {
    case .nothing: return .nothing
    case .complete:
      let height = max(flow.height, Self.styledHeight(style, edges: edges, in: room))
      let fragment = fragment(
        of: block, flow: consume flow, edges: edges, top: top, height: top + height + edges.bottom,
        from: token,
        isEnd: true)
      guard fragment.size.height <= room.height + Self.tolerance || room.mustProgress else { return .nothing }
      return .complete(fragment)
    case .partial(let rest):
      let height = top + flow.height + (keepsEdges ? edges.bottom : 0)
      let fragment = fragment(
        of: block, flow: consume flow, edges: edges, top: top, height: height, from: token,
        isEnd: false)
      return .partial(fragment, rest)
    }
  }

  /// The least height of the content that the style sheet asks for: what is higher makes the block higher.
  private static func styledHeight(_ style: BoxStyle, edges: BlockEdges, in room: Room) -> Points {
    let inset = style.includesPaddingAndBorderInSize ? edges.top + edges.bottom : 0
    let height = resolved(style.height, in: room)
    let least = resolved(style.minHeight, in: room)
    return max(0, (height ?? inset) - inset, (least ?? inset) - inset)
  }

  /// The height of the content when the style sheet gives it, for percentages in it.
  private static func definiteHeight(_ style: BoxStyle, edges: BlockEdges, in room: Room) -> Points? {
    let inset = style.includesPaddingAndBorderInSize ? edges.top + edges.bottom : 0
    return resolved(style.height, in: room).map { max(0, $0 - inset) }
  }

  /// A part of a height that is not known counts as `auto` (CSS 2.2, section 10.5).
  private static func resolved(_ dimension: Dimension, in room: Room) -> Points? {
    if case .percentage = dimension { return room.definiteHeight.flatMap { dimension.resolved(against: $0) } }
    return dimension.resolved(against: 0)
  }

  private func fragment(
    of block: BlockBox, flow: consuming BlockFlow, edges: BlockEdges, top: Points, height: Points,
    from token: BreakToken?, isEnd: Bool
  ) -> Fragment {
    let isStart = token == nil
    var children = flow.withPositioned(block.positioned, continuing: token, isEnd: isEnd)
    for index in children.indices {
      children[index].origin = children[index].origin + Point(x: edges.left, y: top)
    }
    let marker = isStart ? placedMarker(of: block, beside: children, contentX: edges.left, top: top) : nil
    return Fragment(
      size: Size(width: edges.borderBoxWidth, height: height),
      content: .block(block, children: children, marker: marker), isStart: isStart, isEnd: isEnd)
  }

  /// The marker of a list item, on the baseline of the first line, before it or where it makes room.
  private func placedMarker(
    of block: BlockBox, beside children: [PlacedFragment], contentX: Points, top: Points
  ) -> PlacedLine? {
    guard let marker = block.marker else { return nil }
    guard let line = lines(of: marker.paragraph, width: Points(.greatestFiniteMagnitude)).first else {
      return nil
    }
    let first = children.first { !$0.fragment.isOutOfFlow }
      .flatMap { $0.fragment.firstLine?.moved(by: $0.origin) }
    let baseline = first.map { $0.origin.y + $0.line.baseline } ?? top + line.baseline
    let x = marker.isInside ? contentX : contentX - marker.width
    return PlacedLine(line: line, origin: Point(x: x, y: baseline - line.baseline))
  }
}
