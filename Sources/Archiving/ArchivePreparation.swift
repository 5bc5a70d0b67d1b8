public import PageLayout

/// What finishing makes ready without the painted file, so that it can be done while the document is being painted.
public struct ArchivePreparation: Sendable {
  let document: PagedDocument
  let options: ArchiveOptions
  let texts: DocumentTexts
  /// Nil where the archival profiles are left out.
  let archive: Archive?

  /// What only the archival profiles ask for.
  struct Archive {
    let metadata: [UInt8]
    /// Compressed.
    let colorProfile: [UInt8]
    let attachments: [CompressedAttachment]
  }

  public init(of document: PagedDocument, options: ArchiveOptions) {
    self.document = document
    self.options = options
    texts = DocumentTexts(of: document)
    guard options.isArchival else {
      archive = nil
      return
    }
    let deflate = Deflate()
    archive = Archive(
      metadata: MetadataPacket.bytes(document.metadata, options),
      colorProfile: SRGBProfile.compressed,
      attachments: options.attachments.map { CompressedAttachment($0, by: deflate) })
  }
}
