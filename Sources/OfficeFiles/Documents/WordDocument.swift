/// The contents of a word-processor document.
public struct WordDocument: Sendable {
  /// The body, in its order.
  public var blocks: [WordBlock] = []
  /// What stands beside the body: text boxes, notes, page heads and feet.
  public var asides: [WordParagraph] = []
  /// How many tracked changes there are; the text is the one with all of them accepted.
  public var trackedChangeCount = 0
}

/// A part of the body.
public enum WordBlock: Sendable {
  case paragraph(WordParagraph)
  case table(WordTable)
}
