public import PageLayout

/// Finishes a painted PDF: writes its text, and all that makes it PDF/A-3u (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
///
/// The structure comes from the layout, the meaning of every glyph from the runs it stands in. Finishing is
/// deterministic, with and without help; the file's identifier comes from its content.
public struct PDFArchiver: Sendable {
  private let helper: PageLayouter.Helper?

  /// - Parameter helper: runs work on a second thread, for pages to be written sooner; nil where there is none.
  public init(helper: PageLayouter.Helper? = nil) { self.helper = helper }

  /// The finished file.
  ///
  /// - Parameters:
  ///   - painted: the PDF as it was painted from the same document.
  ///   - document: the layout it was painted from.
  ///   - texts: what the document's glyphs stand for.
  ///   - parts: what only the archival profiles ask for, asked when the pages are written. Without, the file has its
  ///     pages, bookmarks and page labels alone: no structure, links, metadata packet, colour profile and attachments.
  public func finish(
    _ painted: [UInt8], document: PagedDocument, options: ArchiveOptions, texts: DocumentTexts,
    parts: (() -> ArchiveParts)?
  ) throws(ArchivingError) -> [UInt8] {
    let file = try PaintedFile(painted)
    let contents = try PaintedPDF(file)
    let fonts = try DocumentFonts(contents, glyphs: document.glyphs, texts: texts)
    let owners = parts == nil ? nil : try ContentOwners(document)
    let deflate = Deflate(parts == nil ? .least : .usual)
    let streams = try FinishedStreams(
      of: document, file: file, painted: contents, fonts: fonts, owners: owners,
      isGrayscale: options.isGrayscale
    ).compressed(by: deflate, helper: helper)
    var writer = PDFFileWriter(
      numberingAfter: file.objectCount, capacity: painted.count * 3, compressingBy: deflate)
    let objects = DocumentObjects(document, contents, in: &writer)
    PageWriter(painted: contents, fonts: fonts, contents: streams.contents, objects: objects, owners: owners)
      .write(to: &writer)
    FontWriter(fonts: fonts).write(to: &writer, from: file)
    if let owners {
      StructureWriter(document, objects, owners).write(to: &writer)
      LinkWriter(document: document, objects: objects).write(to: &writer)
    }
    let catalog = CatalogWriter(
      document: document, options: options, parts: parts?(), objects: objects, pageTree: contents.pageTree)
    let root = catalog.write(to: &writer)
    let information = catalog.writeInformation(to: &writer)
    return try writer.finished(
      root: root, info: information, completingFrom: file, compressed: streams.fontPrograms)
  }
}
