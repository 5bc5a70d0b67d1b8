/// A stretch of text in one type.
public struct TextRun: Equatable, Sendable {
  public var text: String
  public var isBold: Bool

  public init(_ text: String, isBold: Bool = false) {
    self.text = text
    self.isBold = isBold
  }
}

extension [TextRun] {
  /// The text of all runs.
  public var text: String { count == 1 ? self[0].text : map(\.text).joined() }

  /// Adds text, to the last run when that is of the same type.
  mutating func append(_ text: String, isBold: Bool) {
    if let last = indices.last, self[last].isBold == isBold {
      self[last].text += text
    } else {
      append(TextRun(text, isBold: isBold))
    }
  }
}
