/// Line breaking over a whole paragraph by dynamic programming (Knuth & Plass, "Breaking Paragraphs into Lines",
/// Software: Practice and Experience 11, 1981), with these departures:
///
/// - The number of lines comes first: only breakings with the fewest lines possible compete, because lines decide how
///   many pages the tables need. So a first fit counts the lines.
/// - Spaces of Thai part phrases and must not shrink, so no line is set tighter than its natural width.
/// - The cost of a line is a number without steps: raggedness (the unused share of the line, squared, as a reader sees
///   the area of the rag) plus a penalty for the place where it ends.
///
/// The active list of a break point is the window of earlier ones from which a line can reach it, so the time grows
/// with the text's length times the breaks on one line.
struct TotalFit {
  /// What the lines should look like.
  enum Aim {
    /// Even right edge; the last line may be short.
    case ragged
    /// Little stretching; the last line may be short.
    case justified
    /// All lines equally long, the last one too.
    case balanced
  }

  let points: [BreakPoint]
  let room: LineRoom
  let aim: Aim

  /// The best way to reach a break point.
  private struct Node {
    var lines: Int
    var cost: Double
    var previous: Int
  }

  /// The break points chosen, as indices; the first and the last point are among them.
  func breaks() -> [Int] {
    points.withUnsafeBufferPointer { points in
      withUnsafeTemporaryAllocation(of: Node.self, capacity: points.count) { nodes in
        solve(points, nodes)
        return way(UnsafeBufferPointer(nodes))
      }
    }
  }

  /// The points on the best way to the last one.
  private func way(_ nodes: UnsafeBufferPointer<Node>) -> [Int] {
    var chosen: [Int] = []
    var index = nodes.count - 1
    chosen.reserveCapacity(nodes[index].lines + 1)
    while index > 0 {
      chosen.append(index)
      index = nodes[index].previous
    }
    chosen.append(0)
    chosen.reverse()
    return chosen
  }

  private func solve(
    _ points: UnsafeBufferPointer<BreakPoint>, _ nodes: UnsafeMutableBufferPointer<Node>
  ) {
    nodes.initializeElement(at: 0, to: Node(lines: 0, cost: 0, previous: -1))
    var windowStart = 0
    for end in 1..<points.count {
      while windowStart < end - 1, !fits(points, from: windowStart, to: end) { windowStart += 1 }
      let best = best(points, nodes: UnsafeBufferPointer(nodes), from: windowStart, to: end)
      nodes.initializeElement(at: end, to: best)
    }
  }

  /// The best way to reach `end` by a line that begins at `windowStart` or later.
  ///
  /// The fewest lines to reach a point never grow fewer with the point's distance, so the first point of the window
  /// has the fewest, and the search ends where one needs more.
  private func best(
    _ points: UnsafeBufferPointer<BreakPoint>, nodes: UnsafeBufferPointer<Node>, from windowStart: Int,
    to end: Int
  ) -> Node {
    let lines = nodes[windowStart].lines
    var best = Node(lines: lines + 1, cost: .infinity, previous: windowStart)
    for start in windowStart..<end {
      if nodes[start].lines > lines { break }
      // With a hanging first line a later line may be too short where the first is not.
      if start > windowStart, room.indent < 0, !fits(points, from: start, to: end) { continue }
      let cost = nodes[start].cost + cost(points, from: start, to: end)
      if cost < best.cost {
        best.cost = cost
        best.previous = start
      }
    }
    best.cost += penalty(points, at: end)
    return best
  }

  private func fits(_ points: UnsafeBufferPointer<BreakPoint>, from start: Int, to end: Int) -> Bool {
    points[end].endX - points[start].startX <= room.width(ofLine: start) + LineRoom.tolerance
  }

  /// The cost of the end of a line, wherever it begins.
  func penalty(_ points: UnsafeBufferPointer<BreakPoint>, at end: Int) -> Double {
    LineCost.penalty(points[end].kind)
  }

  /// The cost of one line, without the penalty for its end.
  func cost(_ points: UnsafeBufferPointer<BreakPoint>, from start: Int, to end: Int) -> Double {
    // Only the line that begins at the first point is the first line.
    let slack = max(0, 1 - (points[end].endX - points[start].startX) / max(room.width(ofLine: start), 1))
    if end == points.count - 1, aim != .balanced {
      return start == 0 ? 0 : LineCost.lastLine(isOnlyOnePiece: end == start + 1, filled: 1 - slack)
    }
    return aim == .justified ? LineCost.stretch(slack) : slack * slack
  }
}
