public import DocumentModel

/// What the finished file says about its making.
public struct ArchiveOptions: Hashable, Sendable {
  /// The creation and modification date.
  public var date: DocumentDate
  /// The program that made the document, as it names itself.
  public var creator: String
  /// The program and libraries that wrote the file.
  public var producer: String
  /// Whether text becomes grey, as all else was painted.
  public var isGrayscale: Bool
  public init(
    date: DocumentDate, creator: String = "measures", producer: String = "measures (cairo, qpdf)",
    isGrayscale: Bool = false
  ) {
    self.date = date
    self.creator = creator
    self.producer = producer
    self.isGrayscale = isGrayscale
  }
}
