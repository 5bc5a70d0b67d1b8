internal import Geometry

/// A fragment and where it stands in the one around it, from the top left of the border box.
struct PlacedFragment {
  var fragment: Fragment
  var origin: Point
}
