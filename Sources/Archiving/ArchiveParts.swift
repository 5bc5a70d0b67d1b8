public import PageLayout

/// What the archival profiles ask for and does not depend on the painted file, so that it can be made ready while the
/// document is being painted: PDF/A-3u's metadata, colour profile and attachments.
public struct ArchiveParts: Sendable {
  let metadata: [UInt8]
  /// Compressed.
  let colorProfile: [UInt8]
  let attachments: [CompressedAttachment]

  /// - Parameter attachments: what travels inside the file.
  public init(of document: PagedDocument, options: ArchiveOptions, attachments: [AttachedFile] = []) {
    let deflate = Deflate()
    metadata = MetadataPacket.bytes(document.metadata, options)
    colorProfile = SRGBProfile.compressed
    self.attachments = attachments.map { CompressedAttachment($0, by: deflate) }
  }
}
