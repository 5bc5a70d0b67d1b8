public import DocumentModel

/// What a painted PDF says about its making.
public struct PDFOptions: Hashable, Sendable {
  /// The creation and modification date.
  public var date: DocumentDate
  /// The program that made the document, as it names itself.
  public var creator: String
  /// Whether all colours and pictures become grey.
  public var isGrayscale: Bool
  /// Whether text is painted where it stands, or only its glyphs for a finishing stage that writes the text.
  public var text: TextPainting

  public init(
    date: DocumentDate, creator: String = "measures", isGrayscale: Bool = false, text: TextPainting = .inPlace
  ) {
    self.date = date
    self.creator = creator
    self.isGrayscale = isGrayscale
    self.text = text
  }
}
