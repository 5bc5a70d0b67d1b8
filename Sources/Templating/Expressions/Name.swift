internal import Diagnostics

/// One name of a path and its place.
struct Name: Sendable {
  let text: String
  let span: SourceSpan
}
