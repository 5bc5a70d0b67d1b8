/// The table attributes of a header cell.
public struct TableHeaderCell: Hashable, Sendable {
  public enum Scope: String, Hashable, Sendable {
    case column = "Column"
    case row = "Row"
    case both = "Both"
  }

  /// The identifier that data cells name, unique in the document.
  public let identifier: String
  public let scope: Scope
  public let columnSpan: Int
  public let rowSpan: Int

  public init(identifier: String, scope: Scope, columnSpan: Int = 1, rowSpan: Int = 1) {
    self.identifier = identifier
    self.scope = scope
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
  }
}
