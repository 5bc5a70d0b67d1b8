public import DocumentModel

/// What a painted PDF says about its making.
public struct PDFOptions: Hashable, Sendable {
  /// The creation and modification date.
  public var date: DocumentDate
  /// The program that made the document, as it names itself.
  public var creator: String
  /// Whether all colours and pictures become grey.
  public var isGrayscale: Bool

  public init(date: DocumentDate, creator: String = "measures", isGrayscale: Bool = false) {
    self.date = date
    self.creator = creator
    self.isGrayscale = isGrayscale
  }
}
