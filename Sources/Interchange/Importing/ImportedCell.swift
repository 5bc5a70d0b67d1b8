/// A cell of a table that is imported.
struct ImportedCell {
  /// The first column of the table's grid that the cell takes, from 0.
  var column: Int
  /// How many columns it takes.
  var columnSpan = 1
  var paragraphs: [ImportedParagraph] = []
  /// Whether the cell is one with the cell above it.
  var continuesAbove = false
}
