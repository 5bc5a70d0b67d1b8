/// A row of a sheet.
public struct SheetRow: Sendable {
  /// From 0.
  public let index: Int
  /// Cells from the left, empty ones left out.
  public var cells: [SheetCell]
}
