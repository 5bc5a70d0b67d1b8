public import DocumentModel

/// How a PDF is painted.
public struct PDFOptions: Hashable, Sendable {
  /// The date of making that the painted file carries; finishing writes its own.
  public var date: DocumentDate
  /// Whether all colours and pictures become grey.
  public var isGrayscale: Bool

  public init(date: DocumentDate, isGrayscale: Bool = false) {
    self.date = date
    self.isGrayscale = isGrayscale
  }
}
