public import DocumentModel

/// What the finished file says about its making, and what travels inside it.
public struct ArchiveOptions: Hashable, Sendable {
  /// The creation and modification date.
  public var date: DocumentDate
  /// The program that made the document, as it names itself.
  public var creator: String
  /// The program and libraries that wrote the file.
  public var producer: String
  public var attachments: [AttachedFile]
  /// Whether text becomes grey, as all else was painted.
  public var isGrayscale: Bool
  /// Whether the file gets all that PDF/A-3u and PDF/UA-1 ask for. Without, it has its pages, bookmarks and page labels
  /// alone: no structure, links, metadata packet, colour profile and attachments.
  public var isArchival: Bool

  public init(
    date: DocumentDate, creator: String = "measures", producer: String = "measures (cairo, qpdf)",
    attachments: [AttachedFile] = [], isGrayscale: Bool = false, isArchival: Bool = true
  ) {
    self.date = date
    self.creator = creator
    self.producer = producer
    self.attachments = attachments
    self.isGrayscale = isGrayscale
    self.isArchival = isArchival
  }
}
