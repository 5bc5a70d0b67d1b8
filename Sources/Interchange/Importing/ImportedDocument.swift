import Diagnostics

/// What a reader of a foreign format gives: the parts of a report as found, nothing read into them yet.
///
/// Every format's reader ends here; `ReportAssembler` makes the report.
struct ImportedDocument {
  /// Paragraphs before the first table.
  var front: [ImportedParagraph] = []
  var rows: [ImportedRow] = []
  /// Paragraphs elsewhere.
  var unplaced: [ImportedParagraph] = []
  var diagnostics: [Diagnostic] = []
}
