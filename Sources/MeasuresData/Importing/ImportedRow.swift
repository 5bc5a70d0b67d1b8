import Diagnostics

/// One row of the six-column table, as it stands in a file that is imported.
struct ImportedRow {
  /// The paragraphs of each of the six cells.
  let cells: [[ImportedParagraph]]
  let span: SourceSpan
}
