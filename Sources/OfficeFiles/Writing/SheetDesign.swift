/// A sheet to be written. All cells hold text, so that figures keep their zeros and dates stay as typed.
public struct SheetDesign: Sendable {
  /// At most 31 characters, none of `[]:*?/\`.
  public var name: String
  /// The width of each column, in characters.
  public var columnWidths: [Double]
  public var rows: [[CellDesign]]
  /// How many rows stay in sight.
  public var frozenRows: Int
  /// How many columns stay in sight.
  public var frozenColumns: Int
  public var entries: [EntryRule]

  public init(
    name: String, columnWidths: [Double], rows: [[CellDesign]], frozenRows: Int = 0, frozenColumns: Int = 0,
    entries: [EntryRule] = []
  ) {
    self.name = name
    self.columnWidths = columnWidths
    self.rows = rows
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.entries = entries
  }
}
