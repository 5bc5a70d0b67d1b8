internal import CCairo

/// A Cairo surface with its drawing context: the single owner of both.
///
/// Not copyable, so that each is destroyed once: at the end of the scope, or by `finish`.
struct Canvas: ~Copyable {
  /// Owned.
  let surface: OpaquePointer
  /// Owned; holds a reference to the surface.
  let context: OpaquePointer
  private let stream: SinkStream?

  /// Takes over a surface.
  ///
  /// - Parameters:
  ///   - surface: a new surface, owned by the caller until now.
  ///   - stream: what the surface writes into; kept alive as long as the surface.
  init(owning surface: OpaquePointer?, stream: SinkStream? = nil) throws(PaintingError) {
    guard let surface else {
      throw PaintingError.cairo(code: 0, message: "no surface", during: "create")
    }
    let context = cairo_create(surface)
    let surfaceStatus = cairo_surface_status(surface)
    let status = surfaceStatus == CAIRO_STATUS_SUCCESS ? cairo_status(context) : surfaceStatus
    guard let context, status == CAIRO_STATUS_SUCCESS else {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
      throw PaintingError.cairo(
        code: Int(status.rawValue), message: String(cString: cairo_status_to_string(status)),
        during: "create")
    }
    self.surface = surface
    self.context = context
    self.stream = stream
  }

  /// Ends the page; throws when anything painted so far has failed.
  borrowing func endPage() throws(PaintingError) {
    cairo_show_page(context)
    try check(cairo_status(context), during: "page")
  }

  /// Writes what is left and closes the surface.
  consuming func finish() throws(PaintingError) {
    try check(cairo_status(context), during: "paint")
    cairo_surface_finish(surface)
    try check(cairo_surface_status(surface), during: "finish")
  }

  /// Throws the sink's own failure, if it has one, before Cairo's words for it.
  borrowing func check(_ status: cairo_status_t, during operation: String) throws(PaintingError) {
    if let failure = stream?.failure { throw PaintingError.output(failure) }
    try PaintingError.check(status, during: operation)
  }

  deinit {
    cairo_destroy(context)
    // Finishing here, before `stream` goes, makes sure that Cairo never calls a stream that is gone.
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }
}
