/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  public let first: CellAddress
  public let last: CellAddress

  public init(first: CellAddress, last: CellAddress) {
    self.first = first
    self.last = last
  }

  /// Reads `A1:B4`.
  init?(_ name: String) {
    let ends = name.utf8.split(separator: UInt8(ascii: ":"))
    guard ends.count == 2, let first = CellAddress(ends[0]), let last = CellAddress(ends[1]) else {
      return nil
    }
    self.init(first: first, last: last)
  }
}
