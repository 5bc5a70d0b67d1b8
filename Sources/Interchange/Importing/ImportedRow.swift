import Diagnostics

/// One measure of the six-column table, as it stands in a file that is imported.
struct ImportedRow {
  /// The paragraphs of each column.
  private var paragraphs: [TableColumn: [ImportedParagraph]] = [:]
  let span: SourceSpan

  init(span: SourceSpan) {
    self.span = span
  }

  /// The paragraphs in a column, none for a column that is empty or not there.
  subscript(column: TableColumn) -> [ImportedParagraph] {
    get { paragraphs[column] ?? [] }
    set { paragraphs[column] = newValue }
  }
}
