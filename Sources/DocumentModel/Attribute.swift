public import Diagnostics

/// A filled attribute of an element.
public struct Attribute: Sendable {
  public let name: String
  public let value: String
  /// The attribute's value in the template.
  public let span: SourceSpan?

  public init(name: String, value: String, span: SourceSpan? = nil) {
    self.name = name
    self.value = value
    self.span = span
  }
}
