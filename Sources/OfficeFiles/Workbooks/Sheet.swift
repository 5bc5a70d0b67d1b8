/// A sheet: the cells that hold something.
public struct Sheet: Sendable {
  public let name: String
  /// Rows from the top, those without contents left out.
  public var rows: [SheetRow] = []
  /// Rectangles that are shown as one cell, whose contents are those of their first.
  public var merges: [CellRange] = []
}
