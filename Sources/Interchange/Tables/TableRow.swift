import Diagnostics

/// A row of a file of tables, whatever its format: its texts by column, each with its place.
struct TableRow {
  struct Field {
    let text: String
    let span: SourceSpan
  }

  /// Fields that hold something, by their columns from 0.
  let fields: [Int: Field]
  /// The place of the whole row.
  let span: SourceSpan
}
