internal import Geometry
internal import Typography

/// A line and the top left of its line box in the fragment around it.
struct PlacedLine {
  var line: Line
  var origin: Point
}
