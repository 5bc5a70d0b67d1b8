/// The contents of a workbook: its sheets in their order.
public struct Workbook: Sendable {
  public var sheets: [Sheet] = []
}
