/// How wide the lines of a section may be, in points.
struct LineRoom {
  /// By how much a line may exceed its room: rounding in sums of advances, far below what any device shows.
  static let tolerance = 1e-6

  var width: Double
  /// By how much the first line is shorter; negative for a hanging first line.
  var indent: Double

  /// The room of a line, counted from 0.
  func width(ofLine line: Int) -> Double { line == 0 ? width - indent : width }

  /// The room of the narrowest line.
  var narrowest: Double { min(width, width - indent) }
}
