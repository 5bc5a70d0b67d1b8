internal import CCairo
internal import PageLayout
internal import Typography

/// The FreeType and Cairo objects of fonts and pictures, made once and shared by all pages and documents that one
/// painter paints.
///
/// Owned by one painter and used by one thread at a time: FreeType faces are not safe to share, so it is not
/// `Sendable`; every worker has its own.
final class PaintingResources {
  /// A font at a size, for one scale of the surface.
  private struct ScaledFontKey: Hashable {
    let face: ObjectIdentifier
    let size: Double
    let scale: Double
  }

  /// A picture in colour or in grey, as a file or as pixels.
  private struct ImageKey: Hashable {
    let name: String
    let isGrayscale: Bool
    let isRaster: Bool
  }

  private var faces: [ObjectIdentifier: PaintingFace] = [:]
  /// Owned, each with one reference.
  private var scaledFonts: [ScaledFontKey: OpaquePointer] = [:]
  private var images: [ImageKey: PaintingImage] = [:]

  init() {}

  /// The Cairo font for a face at a size. Borrowed; valid as long as this object.
  ///
  /// - Parameter scale: device units for each point, 1 for paper.
  func scaledFont(_ face: FontFace, size: Double, scale: Double) throws(PaintingError) -> OpaquePointer {
    let key = ScaledFontKey(face: ObjectIdentifier(face), size: size, scale: scale)
    if let font = scaledFonts[key] { return font }
    let font = try makeScaledFont(paintingFace(face).cairoFace, size: size, scale: scale)
    scaledFonts[key] = font
    return font
  }

  /// Lets go of the pictures: those of the next document are others, and a batch has many.
  func forgetPictures() { images = [:] }

  /// The Cairo surface of a picture. Borrowed; valid until the pictures are forgotten.
  func surface(
    of image: PageImage, isGrayscale: Bool, isRaster: Bool
  ) throws(PaintingError) -> OpaquePointer {
    let key = ImageKey(name: image.name, isGrayscale: isGrayscale, isRaster: isRaster)
    if let known = images[key], known.image === image { return known.surface }
    let made = try PaintingImage(image, isGrayscale: isGrayscale, isRaster: isRaster)
    images[key] = made
    return made.surface
  }

  private func paintingFace(_ face: FontFace) throws(PaintingError) -> PaintingFace {
    if let known = faces[ObjectIdentifier(face)] { return known }
    let made = try PaintingFace(face)
    faces[ObjectIdentifier(face)] = made
    return made
  }

  private func makeScaledFont(
    _ face: OpaquePointer, size: Double, scale: Double
  ) throws(PaintingError) -> OpaquePointer {
    var fontMatrix = cairo_matrix_t()
    cairo_matrix_init_scale(&fontMatrix, size, size)
    var deviceMatrix = cairo_matrix_t()
    cairo_matrix_init_scale(&deviceMatrix, scale, scale)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    guard let font = cairo_scaled_font_create(face, &fontMatrix, &deviceMatrix, options) else {
      throw .cairo(code: 0, message: "no scaled font", during: "font")
    }
    let status = cairo_scaled_font_status(font)
    if status != CAIRO_STATUS_SUCCESS { cairo_scaled_font_destroy(font) }
    try PaintingError.check(status, during: "font")
    return font
  }

  deinit {
    for font in scaledFonts.values { cairo_scaled_font_destroy(font) }
  }
}
