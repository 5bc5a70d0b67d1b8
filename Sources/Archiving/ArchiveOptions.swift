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

  public init(
    date: DocumentDate, creator: String = "measures", producer: String = "measures (cairo, qpdf)",
    attachments: [AttachedFile] = [], isGrayscale: Bool = false
  ) {
    self.date = date
    self.creator = creator
    self.producer = producer
    self.attachments = attachments
    self.isGrayscale = isGrayscale
  }
}
