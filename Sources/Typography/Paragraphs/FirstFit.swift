/// Line breaking line by line: as much on each line as goes. Gives the fewest lines possible.
enum FirstFit {
  /// The break points chosen, as indices; the first and the last point are among them.
  static func breaks(_ points: [BreakPoint], room: LineRoom) -> [Int] {
    var chosen = [0]
    walk(points, room: room) { chosen.append($0) }
    return chosen
  }

  /// The number of lines.
  static func lineCount(_ points: [BreakPoint], room: LineRoom) -> Int {
    var count = 0
    walk(points, room: room) { _ in count += 1 }
    return count
  }

  @inline(__always)
  private static func walk(_ points: [BreakPoint], room: LineRoom, endLine: (Int) -> Void) {
    points.withUnsafeBufferPointer { points in
      var limit = points[0].startX + room.width(ofLine: 0) + LineRoom.tolerance
      if points[points.count - 1].endX <= limit { return endLine(points.count - 1) }
      var last = 0
      var index = 1
      while index < points.count {
        if !(points[index].endX > limit) {
          index &+= 1
          continue
        }
        // A piece wider than its line stands on a line of its own.
        if last < index &- 1 {
          last = index &- 1
          endLine(last)
          limit = points[last].startX + room.width + LineRoom.tolerance
        }
        index &+= 1
      }
      endLine(points.count - 1)
    }
  }
}
