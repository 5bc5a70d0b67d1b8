/// A paragraph of a word-processor document.
public struct WordParagraph: Sendable {
  /// The text; a line end inside it is a line break that is no end of the paragraph.
  public var runs: [TextRun] = []
  /// The marker that the program puts before the paragraph; it is not in the text.
  public var marker: WordMarker?

  public var text: String { runs.text }
}
