public import PageLayout

/// Finishes a painted PDF for the archive: PDF/A-3u (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
///
/// The structure comes from the layout, the meaning of every glyph from the runs it was painted from. Finishing is
/// deterministic; the file's identifier comes from its content.
public struct PDFArchiver: Sendable {
  public init() {}

  /// The finished file.
  ///
  /// - Parameters:
  ///   - painted: the PDF as Cairo wrote it from the same document.
  ///   - document: the layout it was painted from.
  public func finish(
    _ painted: [UInt8], document: PagedDocument, options: ArchiveOptions
  ) throws(ArchivingError) -> [UInt8] {
    // Cairo names a picture twice in the resources of a page that shows it twice, on which qpdf remarks.
    let file = try QPDFFile(painted, isStrict: false)
    let contents = try PaintedPDF(file)
    guard var update = UpdateSection(appendingTo: painted) else {
      throw .unexpectedContent(page: 0, message: "no trailer")
    }
    let objects = DocumentObjects(document, contents, in: &update)
    let owners = try ContentOwners(document)
    try PageWriter(document: document, painted: contents, objects: objects, owners: owners).write(to: &update)
    FontWriter(fonts: contents.fonts).write(to: &update, from: file)
    StructureWriter(document, objects, owners).write(to: &update)
    LinkWriter(document: document, objects: objects).write(to: &update)
    let catalog = CatalogWriter(
      document: document, options: options, objects: objects, pageTree: contents.pageTree)
    let root = catalog.write(to: &update)
    let information = catalog.writeInformation(to: &update)
    return try QPDFFile(update.finished(root: root, info: information)).written()
  }
}
