/// A cell that holds something.
public struct SheetCell: Sendable {
  /// From 0.
  public let column: Int
  /// What the cell shows, as text: numbers without their number format, dates as `2025-09-30`.
  public let runs: [TextRun]
  public let kind: Kind

  /// What a cell holds.
  public enum Kind: Sendable {
    case text
    case number
    /// A day, as the text `2025-09-30` of the Common Era.
    case date
    case flag
    /// An error such as `#N/A`.
    case fault
  }
}
