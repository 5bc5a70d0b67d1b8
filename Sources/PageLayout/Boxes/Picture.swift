internal import DocumentModel
internal import Geometry

/// What a picture box shows.
enum Picture {
  case image(PageImage, keepsProportions: Bool)
  /// At its size on paper.
  case drawing(Drawing, name: String)

  /// What messages call it.
  var name: String {
    switch self {
    case .image(let image, _): image.name
    case .drawing(_, let name): name
    }
  }

  /// The picture at its place.
  func item(in rectangle: Rectangle) -> PaintItem {
    switch self {
    case .image(let image, true): .image(image, in: Self.fitted(image, into: rectangle))
    case .image(let image, false): .image(image, in: rectangle)
    case .drawing(let drawing, _): .drawing(drawing, at: rectangle.origin)
    }
  }

  /// The largest box with the picture's proportions, in the middle of another.
  private static func fitted(_ image: PageImage, into box: Rectangle) -> Rectangle {
    let own = (width: Double(max(image.pixelWidth, 1)), height: Double(max(image.pixelHeight, 1)))
    let factor = min(box.size.width.value / own.width, box.size.height.value / own.height)
    let width = Points(own.width * factor)
    let height = Points(own.height * factor)
    return Rectangle(
      x: box.minX + (box.size.width - width) / 2, y: box.minY + (box.size.height - height) / 2, width: width,
      height: height)
  }
}
