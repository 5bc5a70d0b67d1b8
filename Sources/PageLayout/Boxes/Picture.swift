internal import DocumentModel
internal import Geometry

/// What a picture box shows.
enum Picture {
  case image(PageImage)
  /// At its size on paper.
  case drawing(Drawing, name: String)

  /// What messages call it.
  var name: String {
    switch self {
    case .image(let image): image.name
    case .drawing(_, let name): name
    }
  }

  /// The picture at its place.
  func item(in rectangle: Rectangle) -> PaintItem {
    switch self {
    case .image(let image): .image(image, in: rectangle)
    case .drawing(let drawing, _): .drawing(drawing, at: rectangle.origin)
    }
  }
}
