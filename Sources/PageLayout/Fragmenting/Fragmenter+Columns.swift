internal import DocumentModel
internal import Geometry

extension Fragmenter {
  /// Lays out columns side by side, as much of each as fits; what does not goes on in the same column elsewhere.
  func layout(_ box: ColumnsBox, in room: Room, from token: BreakToken?) -> LayoutOutcome {
    let edges = BlockEdges(box.frame.style.box, containingWidth: room.width)
    let flow = ColumnsFlow(box, widths: widths(of: box, in: edges.contentWidth))
    var start: [CellProgress]?
    if case .columns(let progress)? = token { start = progress }
    let top = start == nil ? edges.top : 0
    let inner = Room(
      width: edges.contentWidth, height: room.height - top - edges.bottom, mustProgress: room.mustProgress)
    let parts = flow.parts(in: inner, from: start, with: self)
    let progress = parts.map(\.progress)
    let isComplete = progress.allSatisfy(\.isFinished)
    let moves = zip(parts, progress).contains { $0.fragment != nil || $1.isFinished }
    // A column that cannot even begin here would stand empty beside the others.
    guard moves, room.mustProgress || !(start == nil && parts.contains(where: \.isLeftOut)) else {
      return .nothing
    }
    let origin = Point(x: edges.left, y: top)
    let (children, height) = flow.placed(parts, at: origin, isWhole: start == nil && isComplete)
    let fragment = Fragment(
      size: Size(
        width: edges.borderBoxWidth,
        height: max(top + height + edges.bottom, isComplete ? flow.styledHeight : 0)),
      content: .block(box.frame, children: children, marker: nil), isStart: start == nil, isEnd: isComplete)
    guard fragment.size.height <= room.height + Self.tolerance || room.mustProgress else { return .nothing }
    return isComplete ? .complete(fragment) : .partial(fragment, .columns(progress))
  }

  /// The widths of the columns, the same wherever the box goes on.
  private func widths(of box: ColumnsBox, in available: Points) -> [Points] {
    if let known = balancedWidths[ObjectIdentifier(box)] { return known }
    let widths = ColumnBalance(box, available: available).widths()
    balancedWidths[ObjectIdentifier(box)] = widths
    return widths
  }
}
