internal import Diagnostics

/// Where a link leads, as the template says it.
struct LinkReference {
  let target: Link.Target
  /// What a reader that cannot see the page says of the link.
  let description: String
  let span: SourceSpan?
}
