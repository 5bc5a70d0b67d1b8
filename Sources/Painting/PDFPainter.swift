internal import CCairo
internal import DocumentModel
internal import Geometry
public import PageLayout

/// Paints what Cairo does of a PDF: the fonts, lines and pictures of a document, for a stage that writes the text.
///
/// Cairo places glyphs one by one, and its text does not come out of every reader as it went in. So the first page
/// shows each glyph of the document once, before all else, for the file to hold the fonts with all glyphs; the text
/// itself is left to the stage that finishes the file, with bookmarks, metadata and all else that is no painting.
///
/// The same document and options give the same bytes. One painter is for one thread at a time; pictures
/// are kept from page to page, fonts from document to document.
public final class PDFPainter {
  private let resources = PaintingResources()

  public init() {}

  /// Paints a whole document; it has at least one page.
  ///
  /// - Parameter sink: gets the bytes in order; on an error, what it got is no usable file.
  public func paint(
    _ document: PagedDocument, options: PDFOptions, into sink: any OutputSink
  ) throws(PaintingError) {
    guard let size = document.pages.first?.size else { throw .noSuchPage(0) }
    defer { resources.forgetPictures() }
    let stream = SinkStream(sink)
    let surface = cairo_pdf_surface_create_for_stream(
      SinkStream.writeFunction, stream.closure, size.width.value, size.height.value)
    let canvas = try Canvas(owning: surface, stream: stream)
    // Finishing reads objects that stand by themselves, as they do up to 1.4.
    cairo_pdf_surface_restrict_to_version(canvas.surface, CAIRO_PDF_VERSION_1_4)
    // Without a date Cairo would ask the clock.
    cairo_pdf_surface_set_metadata(
      canvas.surface, CAIRO_PDF_METADATA_CREATE_DATE, options.date.isoTimestamp)
    try paintPages(document, options, on: canvas)
    try canvas.finish()
    if let failure = stream.failure { throw .output(failure) }
  }

  private func paintPages(
    _ document: PagedDocument, _ options: PDFOptions, on canvas: borrowing Canvas
  ) throws(PaintingError) {
    var painter = PagePainter(resources: resources, isGrayscale: options.isGrayscale, leavesOutText: true)
    for (index, page) in document.pages.enumerated() {
      cairo_pdf_surface_set_size(canvas.surface, page.size.width.value, page.size.height.value)
      if index == 0 { try painter.showSamples(document.glyphs, onPageOf: page.size, on: canvas.context) }
      try painter.paint(page, on: canvas.context)
      try canvas.endPage()
    }
  }
}
