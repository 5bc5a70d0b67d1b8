/// A table of a word-processor document.
public struct WordTable: Sendable {
  public var rows: [WordTableRow] = []

  /// All paragraphs, cell by cell.
  public var paragraphs: [WordParagraph] { rows.flatMap { $0.cells.flatMap(\.paragraphs) } }
}

/// A row of a table.
public struct WordTableRow: Sendable {
  public var cells: [WordTableCell] = []
  /// Whether the row is repeated on each page.
  public var isHeading = false
}

/// A cell of a table.
public struct WordTableCell: Sendable {
  /// The paragraphs, those of tables in the cell among them.
  public var paragraphs: [WordParagraph] = []
  /// How many columns of the grid the cell takes, at least 1.
  public var columnSpan = 1
  /// Whether the cell is a part of the one above it.
  public var continuesCellAbove = false
}
