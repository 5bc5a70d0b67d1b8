internal import CCairo
internal import DocumentModel
internal import Geometry
public import PageLayout

/// Paints documents as PDF 1.5 through Cairo: text, lines and pictures, with metadata, page labels and bookmarks.
///
/// Links, structure, output intent and the rest of what the archival profiles ask for come with the finishing stage.
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
    cairo_pdf_surface_restrict_to_version(
      canvas.surface, options.text == .sampled ? CAIRO_PDF_VERSION_1_4 : CAIRO_PDF_VERSION_1_5)
    setMetadata(document.metadata, options, on: canvas.surface)
    try paintPages(document, options, on: canvas)
    addOutline(document.outline, on: canvas.surface)
    try canvas.finish()
    if let failure = stream.failure { throw .output(failure) }
  }

  private func paintPages(
    _ document: PagedDocument, _ options: PDFOptions, on canvas: borrowing Canvas
  ) throws(PaintingError) {
    var painter = PagePainter(resources: resources, isGrayscale: options.isGrayscale, text: options.text)
    for page in document.pages {
      cairo_pdf_surface_set_size(canvas.surface, page.size.width.value, page.size.height.value)
      if !page.label.isEmpty { cairo_pdf_surface_set_page_label(canvas.surface, page.label) }
      try painter.paint(page, on: canvas.context)
      try canvas.endPage()
    }
  }

  private func setMetadata(_ metadata: DocumentMetadata, _ options: PDFOptions, on surface: OpaquePointer) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    if let author = metadata.author {
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
    }
    if let subject = metadata.subject {
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, subject)
    }
    if !metadata.keywords.isEmpty {
      let keywords = metadata.keywords.joined(separator: ", ")
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, keywords)
    }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, options.creator)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, options.date.isoTimestamp)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, options.date.isoTimestamp)
  }

  /// Adds the bookmarks; an entry hangs under the last entry of a smaller level.
  private func addOutline(_ outline: [OutlineEntry], on surface: OpaquePointer) {
    var parents: [(level: Int, identifier: Int32)] = []
    for entry in outline {
      while let last = parents.last, last.level >= entry.level { parents.removeLast() }
      let target = entry.destination
      let attributes = "page=\(target.page + 1) pos=[\(target.point.x.value) \(target.point.y.value)]"
      let identifier = cairo_pdf_surface_add_outline(
        surface, parents.last?.identifier ?? CAIRO_PDF_OUTLINE_ROOT, entry.title, attributes,
        CAIRO_PDF_OUTLINE_FLAG_OPEN)
      parents.append((entry.level, identifier))
    }
  }
}
