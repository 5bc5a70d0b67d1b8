internal import Geometry

/// What stands in a line like a letter.
enum InlineObject {
  case image(ImageBox)
  /// A block that is laid out already, and where its border box stands in the room that the line has for it.
  case block(Fragment, offset: Point)

  /// The picture, if it is one.
  var image: ImageBox? {
    if case .image(let image) = self { return image }
    return nil
  }
}
