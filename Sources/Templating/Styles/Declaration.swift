internal import Diagnostics

/// A declaration whose value has been understood.
struct Declaration: Sendable {
  let property: String
  let setters: [StyleSetter]
  let isImportant: Bool
  let span: SourceSpan
}
