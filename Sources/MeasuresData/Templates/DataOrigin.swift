public import Diagnostics

/// Where a data value comes from: its path in the report, and its place in the file that was read.
///
/// The origin travels with a value's text through templates and layout, so that a late fault (a glyph that no
/// font has, say) can still name the data field and the line.
public struct DataOrigin: Sendable {
  /// The field, such as `measures[5].outcomes[0]` with indices from 0.
  public let path: String
  /// The bytes of the value in its file; nil for a value that no file holds.
  public let span: SourceSpan?

  public init(path: String, span: SourceSpan?) {
    self.path = path
    self.span = span
  }
}
