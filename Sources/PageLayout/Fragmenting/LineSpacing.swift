internal import Geometry
internal import Typography

/// Keeps the ink of neighbouring lines apart.
enum LineSpacing {
  /// The white between ink of two lines: what a laser printer at 600 dpi still shows as white, with room to spare.
  private static let leastWhite = Points(0.3)

  /// The room by which two lines that follow each other must be opened so that their ink does not touch.
  ///
  /// - Parameters:
  ///   - offset: how far the lower line starts to the right of the upper one.
  ///   - gap: the room that is between the line boxes already.
  static func opening(above: Line, below: Line, offset: Points = 0, gap: Points = 0) -> Points {
    let distance = above.height - above.baseline + gap + below.baseline
    // Nearly all lines: even their extremes do not meet.
    guard above.inkBelow + below.inkAbove > distance - leastWhite else { return 0 }
    return above.ink.clearance(to: below.ink, baselineDistance: distance, offset: offset, gap: leastWhite)
  }
}
