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
  ///   - painted: the PDF as Cairo painted it from the same document, with its text sampled.
  ///   - document: the layout it was painted from.
  public func finish(
    _ painted: [UInt8], document: PagedDocument, options: ArchiveOptions
  ) throws(ArchivingError) -> [UInt8] {
    let file = try PaintedFile(painted)
    let contents = try PaintedPDF(file)
    var writer = PDFFileWriter(numberingAfter: file.objectCount, capacity: painted.count * 3)
    let objects = DocumentObjects(document, contents, in: &writer)
    let owners = try ContentOwners(document)
    try PageWriter(
      document: document, painted: contents, objects: objects, owners: owners,
      isGrayscale: options.isGrayscale
    ).write(to: &writer)
    FontWriter(fonts: contents.fonts).write(to: &writer, from: file)
    StructureWriter(document, objects, owners).write(to: &writer)
    LinkWriter(document: document, objects: objects).write(to: &writer)
    let catalog = CatalogWriter(
      document: document, options: options, objects: objects, pageTree: contents.pageTree)
    let root = catalog.write(to: &writer)
    let information = catalog.writeInformation(to: &writer)
    return try writer.finished(root: root, info: information, completingFrom: file)
  }
}
