public import Diagnostics

/// Where a stretch of text was written.
public struct TextOrigin: Sendable {
  /// The bytes of the text node this origin speaks of.
  public let utf8Range: Range<Int>
  /// The place in the data file or the template.
  public let span: SourceSpan?
  /// The data field, such as `measures[5].outcomes[0]`; nil for text of the template.
  public let dataPath: String?

  public init(utf8Range: Range<Int>, span: SourceSpan?, dataPath: String? = nil) {
    self.utf8Range = utf8Range
    self.span = span
    self.dataPath = dataPath
  }
}
