import Diagnostics

/// One paragraph of a file that is imported.
struct ImportedParagraph {
  /// The text without white space around it, damage repaired (see `TextHygiene`).
  var text: String
  let span: SourceSpan
}
