internal import DocumentModel
internal import Geometry

/// Gathers straight border lines and joins those that continue each other.
struct SegmentCollector {
  struct Segment {
    var start: Point
    var end: Point
    let side: BorderSide
    let color: Color

    /// The line to paint, moved to its place on the page.
    func stroke(movedBy offset: Point) -> Stroke {
      Stroke(start: start + offset, end: end + offset, width: side.width, line: side.line, color: color)
    }
  }

  private(set) var segments: [Segment] = []

  /// Adds a line, or lengthens one that ends where it starts.
  mutating func add(_ side: BorderSide, color: Color, from start: Point, to end: Point) {
    let isHorizontal = start.y == end.y
    let index = segments.lastIndex { open in
      open.side == side && Self.touches(open.end, start) && (open.start.y == open.end.y) == isHorizontal
    }
    if let index {
      segments[index].end = end
    } else {
      segments.append(Segment(start: start, end: end, side: side, color: side.color ?? color))
    }
  }

  private static func touches(_ first: Point, _ second: Point) -> Bool {
    abs(first.x.value - second.x.value) < Fragmenter.tolerance.value
      && abs(first.y.value - second.y.value) < Fragmenter.tolerance.value
  }
}
