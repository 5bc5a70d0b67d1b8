internal import DocumentModel
internal import Geometry

/// How large a picture is on paper.
enum ImageSizing {
  /// CSS 2.2, sections 10.3.2 and 10.4, for lengths: a missing side follows from the proportions, both from the picture
  /// itself, made smaller until it fits into the greatest width and height.
  static func size(of own: Size, style: BoxStyle) -> Size {
    let width = length(style.width)
    let height = length(style.height)
    let ratio = own.width / own.height
    switch (width, height) {
    case (let width?, let height?): return Size(width: width, height: height)
    case (let width?, nil): return Size(width: width, height: width / ratio)
    case (nil, let height?): return Size(width: height * ratio, height: height)
    case (nil, nil):
      let scale = min(
        1, (length(style.maxWidth) ?? own.width) / own.width,
        (length(style.maxHeight) ?? own.height) / own.height)
      return Size(width: own.width * scale, height: own.height * scale)
    }
  }

  /// The size that pixels stand for: CSS pixels are 1/96 inch.
  static func size(pixelWidth: Int, pixelHeight: Int) -> Size {
    Size(width: Points(Double(pixelWidth) * 0.75), height: Points(Double(pixelHeight) * 0.75))
  }

  private static func length(_ dimension: Dimension) -> Points? {
    guard case .length(let length) = dimension else { return nil }
    return length
  }
}
