internal import Geometry
internal import Typography

/// The marker of a list item, shaped, and whether the first line makes room for it.
struct ListMarkerBox {
  let paragraph: ParagraphBox
  /// Whether the marker stands in the first line and not before it.
  let isInside: Bool

  /// The width of the marker with the space behind it.
  var width: Points { paragraph.shaped.maxContentWidth }
}
