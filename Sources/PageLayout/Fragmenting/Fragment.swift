internal import Geometry

/// A box, or the part of a box that stands on one page, at its final size.
struct Fragment {
  enum Content {
    case block(BlockBox, children: [PlacedFragment], marker: PlacedLine?)
    case lines(ParagraphBox, [PlacedLine])
    case table(TableBox, TableFragment)
    case image(ImageBox)
    /// A box out of the flow; the fragment is only the place where it was written.
    case positioned(PositionedBox)
  }

  /// The extent of the border box.
  var size: Size
  var content: Content
  /// Whether the box begins in this fragment.
  var isStart: Bool
  /// Whether the box ends in this fragment.
  var isEnd: Bool
}
