internal import CCairo
internal import Geometry
public import PageLayout

/// Paints single pages as SVG 1.1, text as outlines. One painter is for one thread at a time.
public final class SVGPainter {
  private let resources = PaintingResources()

  public init() {}

  /// Paints one page; its place in the document counts from 0.
  public func paint(
    page: Int, of document: PagedDocument, into sink: any OutputSink
  ) throws(PaintingError) {
    guard document.pages.indices.contains(page) else { throw .noSuchPage(page) }
    let content = document.pages[page]
    let memory = MemorySink()
    try paint(content, into: SinkStream(memory))
    do {
      try sink.write(SurfaceNames.renumbered(memory.bytes))
    } catch {
      throw .output(error)
    }
  }

  private func paint(_ page: Page, into stream: SinkStream) throws(PaintingError) {
    let surface = cairo_svg_surface_create_for_stream(
      SinkStream.writeFunction, stream.closure, page.size.width.value, page.size.height.value)
    let canvas = try Canvas(owning: surface, stream: stream)
    cairo_svg_surface_restrict_to_version(canvas.surface, CAIRO_SVG_VERSION_1_1)
    cairo_svg_surface_set_document_unit(canvas.surface, CAIRO_SVG_UNIT_PT)
    var painter = PagePainter(resources: resources)
    try painter.paint(page, on: canvas.context)
    try canvas.endPage()
    try canvas.finish()
    if let failure = stream.failure { throw .output(failure) }
  }
}
