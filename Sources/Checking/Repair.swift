public import Diagnostics

/// A change of a data file that mends a fault for certain.
public struct Repair: Sendable {
  /// The bytes of the file to replace.
  public let span: SourceSpan
  public let replacement: String

  public init(span: SourceSpan, replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
