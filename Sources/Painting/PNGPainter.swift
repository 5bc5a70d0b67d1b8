internal import CCairo
internal import Geometry
public import PageLayout

/// Paints single pages as PNG pictures on white ground. One painter is for one thread at a time.
public final class PNGPainter {
  private let resources = PaintingResources()

  public init() {}

  /// Paints one page.
  ///
  /// - Parameters:
  ///   - page: the page's place in the document, from 0.
  ///   - resolution: pixels for each inch.
  public func paint(
    page: Int, of document: PagedDocument, resolution: Double, into sink: any OutputSink
  ) throws(PaintingError) {
    guard document.pages.indices.contains(page) else { throw .noSuchPage(page) }
    let content = document.pages[page]
    let scale = resolution / 72
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, pixels(content.size.width, scale), pixels(content.size.height, scale))
    let canvas = try Canvas(owning: surface)
    cairo_set_source_rgb(canvas.context, 1, 1, 1)
    cairo_paint(canvas.context)
    cairo_scale(canvas.context, scale, scale)
    var painter = PagePainter(resources: resources, scale: scale, isRaster: true)
    try painter.paint(content, on: canvas.context)
    try PaintingError.check(cairo_status(canvas.context), during: "paint")
    try write(canvas, into: sink)
  }

  /// The number of whole pixels that a length covers; what Cairo cannot make (a picture wider than 32767 pixels) is
  /// left for Cairo to refuse.
  private func pixels(_ length: Points, _ scale: Double) -> Int32 {
    let count = (length.value * scale).rounded(.up)
    return count >= 1 && count < 1e6 ? Int32(count) : count >= 1 ? 1_000_000 : 1
  }

  private func write(_ canvas: borrowing Canvas, into sink: any OutputSink) throws(PaintingError) {
    let stream = SinkStream(sink)
    let status = cairo_surface_write_to_png_stream(
      canvas.surface, SinkStream.writeFunction, stream.closure)
    if let failure = stream.failure { throw .output(failure) }
    try PaintingError.check(status, during: "PNG")
  }
}
