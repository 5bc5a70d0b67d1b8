internal import Diagnostics

/// An attribute of a template as written, its value decoded.
struct MarkupAttribute: Sendable {
  let name: String
  let nameSpan: SourceSpan
  let value: DecodedText
}
