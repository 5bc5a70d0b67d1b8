internal import Geometry

extension BlockFlow {
  /// The children that stand here, and among them the boxes out of the flow that were written between them: those have
  /// no extent and stand where they would if they were in the flow.
  ///
  /// - Parameters:
  ///   - token: where the block goes on.
  ///   - isEnd: whether the block ends here.
  consuming func withPositioned(_ boxes: [PositionedBox], continuing token: BreakToken?, isEnd: Bool)
    -> [PlacedFragment]
  {
    guard !boxes.isEmpty else { return placed }
    var first = firstChild
    if case .block(_, .some)? = token { first += 1 }
    var result: [PlacedFragment] = []
    func add(before index: Int, at y: Points) {
      for box in boxes where box.index == index && index >= first {
        let fragment = Fragment(size: .zero, content: .positioned(box), isStart: true, isEnd: true)
        result.append(PlacedFragment(fragment: fragment, origin: Point(x: 0, y: y)))
      }
    }
    for (offset, child) in placed.enumerated() {
      add(before: firstChild + offset, at: child.origin.y)
      result.append(child)
    }
    if isEnd { add(before: firstChild + placed.count, at: height) }
    return result
  }
}
