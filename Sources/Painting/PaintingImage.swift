internal import CCairo
internal import Geometry
internal import Imaging
internal import PageLayout

/// A picture as a Cairo image surface.
final class PaintingImage {
  let image: PageImage
  /// Owned.
  let surface: OpaquePointer

  /// - Parameter isRaster: whether the pixels themselves are painted. Else a JPEG file goes in as it is, and its surface
  ///   has none.
  init(_ image: PageImage, isGrayscale: Bool, isRaster: Bool) throws(PaintingError) {
    self.image = image
    let made: OpaquePointer? =
      switch image.format {
      case .png: Self.decodedPNG(image)
      case .jpeg where isRaster: try Self.decodedJPEG(image)
      case .jpeg: try Self.undecodedJPEG(image, isGrayscale: isGrayscale)
      }
    guard let made else { throw .image(name: image.name, message: "no surface") }
    let status = cairo_surface_status(made)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(made)
      throw .image(name: image.name, message: String(cString: cairo_status_to_string(status)))
    }
    if isGrayscale, isRaster || image.format == .png { Self.turnGrey(made) }
    surface = made
  }

  deinit { cairo_surface_destroy(surface) }

  /// Makes the pixels of a decoded picture grey. Colours multiplied by their opacity keep it, since grey is a sum.
  private static func turnGrey(_ surface: OpaquePointer) {
    let format = cairo_image_surface_get_format(surface)
    guard format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24 else { return }
    cairo_surface_flush(surface)
    let stride = Int(cairo_image_surface_get_stride(surface))
    let width = Int(cairo_image_surface_get_width(surface))
    guard let data = cairo_image_surface_get_data(surface) else { return }
    for row in 0..<Int(cairo_image_surface_get_height(surface)) {
      let start = UnsafeMutableRawPointer(data + row * stride)
      let pixels = start.assumingMemoryBound(to: UInt32.self)
      for column in 0..<width { pixels[column] = greyPixel(pixels[column]) }
    }
    cairo_surface_mark_dirty(surface)
  }

  private static func greyPixel(_ pixel: UInt32) -> UInt32 {
    let color = Color(
      red: Double(pixel >> 16 & 255), green: Double(pixel >> 8 & 255), blue: Double(pixel & 255))
    let grey = UInt32(color.grayscale.red.rounded())
    return pixel & 0xFF00_0000 | grey << 16 | grey << 8 | grey
  }

  private static func decodedPNG(_ image: PageImage) -> OpaquePointer? {
    image.bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes: bytes)
      return withUnsafeMutablePointer(to: &reader) { pointer in
        cairo_image_surface_create_from_png_stream(ByteReader.readFunction, pointer)
      }
    }
  }

  private static func decodedJPEG(_ image: PageImage) throws(PaintingError) -> OpaquePointer? {
    let (width, height, bytes) = try reading(image) { () throws(ImageFault) in
      try JPEGCodec.surfacePixels(image.bytes)
    }
    try checkSize(of: image)
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    cairo_surface_flush(surface)
    // Borrowed from the surface; nil when that failed, which its status tells.
    guard let data = cairo_image_surface_get_data(surface) else { return surface }
    let stride = Int(cairo_image_surface_get_stride(surface))
    bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      for row in 0..<height { (data + row * stride).update(from: start + row * width * 4, count: width * 4) }
    }
    cairo_surface_mark_dirty(surface)
    return surface
  }

  /// A surface whose pixels are never looked at: Cairo writes the JPEG file itself into PDF and SVG.
  private static func undecodedJPEG(
    _ image: PageImage, isGrayscale: Bool
  ) throws(PaintingError) -> OpaquePointer? {
    try checkSize(of: image)
    let bytes =
      isGrayscale
      ? try reading(image) { () throws(ImageFault) in try JPEGCodec.grey(image.bytes) } : image.bytes
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(image.pixelWidth), Int32(image.pixelHeight))
    let count = bytes.count
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(count, 1))
    copy.update(from: bytes, count: count)
    let status = cairo_surface_set_mime_data(
      surface, CAIRO_MIME_TYPE_JPEG, copy, UInt(count), { $0?.deallocate() }, copy)
    if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
    return surface
  }

  /// Cairo's pictures are at most 32767 pixels long.
  private static func checkSize(of image: PageImage) throws(PaintingError) {
    guard image.pixelWidth > 0, image.pixelHeight > 0, image.pixelWidth < 32768, image.pixelHeight < 32768
    else { throw .image(name: image.name, message: "bad size in pixels") }
  }

  private static func reading<Value>(
    _ image: PageImage, _ read: () throws(ImageFault) -> Value
  ) throws(PaintingError) -> Value {
    do {
      return try read()
    } catch {
      switch error {
      case .damaged(let reason): throw .image(name: image.name, message: reason)
      case .tooLarge: throw .image(name: image.name, message: "bad size in pixels")
      }
    }
  }
}
