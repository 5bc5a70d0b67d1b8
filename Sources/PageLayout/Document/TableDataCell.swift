/// The table attributes of a data cell.
public struct TableDataCell: Hashable, Sendable {
  /// The identifiers of the header cells that name this cell's content.
  public let headers: [String]
  public let columnSpan: Int
  public let rowSpan: Int

  public init(headers: [String], columnSpan: Int = 1, rowSpan: Int = 1) {
    self.headers = headers
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
  }
}
