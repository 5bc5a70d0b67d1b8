internal import Diagnostics

/// A filter with its arguments, such as `join(", ")`.
struct FilterCall: Sendable {
  let filter: Filter
  let span: SourceSpan
}
