internal import DocumentModel
internal import Geometry

/// How large a picture is on paper.
enum ImageSizing {
  /// CSS 2.2, section 10.3.2, for lengths: a missing side follows from the proportions, both from the pixels.
  static func size(of image: PageImage, style: BoxStyle) -> Size {
    let width = length(style.width)
    let height = length(style.height)
    let ratio = Double(image.pixelWidth) / Double(image.pixelHeight)
    switch (width, height) {
    case (let width?, let height?): return Size(width: width, height: height)
    case (let width?, nil): return Size(width: width, height: width / ratio)
    case (nil, let height?): return Size(width: height * ratio, height: height)
    case (nil, nil):
      // CSS pixels are 1/96 inch.
      return Size(
        width: Points(Double(image.pixelWidth) * 0.75), height: Points(Double(image.pixelHeight) * 0.75))
    }
  }

  private static func length(_ dimension: Dimension) -> Points? {
    guard case .length(let length) = dimension else { return nil }
    return length
  }
}
