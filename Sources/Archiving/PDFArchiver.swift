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
  ///   - painted: the PDF as it was painted from the document of `preparation`.
  ///   - preparation: what was made ready before.
  public func finish(
    _ painted: [UInt8], with preparation: ArchivePreparation
  ) throws(ArchivingError) -> [UInt8] {
    let document = preparation.document
    let options = preparation.options
    let file = try PaintedFile(painted)
    let contents = try PaintedPDF(file)
    let fonts = try DocumentFonts(contents, glyphs: document.glyphs, texts: preparation.texts)
    let owners = options.isArchival ? try ContentOwners(document) : nil
    let pages = try PageContents(
      of: document, painted: contents, fonts: fonts, owners: owners, isGrayscale: options.isGrayscale
    ).compressed(helper: helper)
    var writer = PDFFileWriter(numberingAfter: file.objectCount, capacity: painted.count * 3)
    let objects = DocumentObjects(document, contents, in: &writer)
    PageWriter(painted: contents, fonts: fonts, contents: pages, objects: objects, owners: owners)
      .write(to: &writer)
    FontWriter(fonts: fonts).write(to: &writer, from: file)
    if let owners {
      StructureWriter(document, objects, owners).write(to: &writer)
      LinkWriter(document: document, objects: objects).write(to: &writer)
    }
    let catalog = CatalogWriter(preparation, objects: objects, pageTree: contents.pageTree)
    let root = catalog.write(to: &writer)
    let information = catalog.writeInformation(to: &writer)
    return try writer.finished(root: root, info: information, completingFrom: file)
  }
}
