/// The place of a cell in its sheet.
public struct CellAddress: Hashable, Sendable {
  /// From 0.
  public let row: Int
  /// From 0.
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The name that spreadsheets give the cell: `B4`.
  public var name: String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters, as: UTF8.self) + String(row + 1)
  }

  /// Reads `B4`; nil when it is no such name or lies beyond the largest sheet (1,048,576 rows, 16,384 columns).
  init?(_ name: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    var isInRow = false
    for byte in name {
      switch byte {
      case 0x41...0x5A where !isInRow: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39:
        isInRow = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }
}
