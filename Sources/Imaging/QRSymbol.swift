internal import CQREncode
internal import Glibc

/// A QR code (ISO/IEC 18004): which of its modules are dark.
public struct QRSymbol: Sendable {
  /// Why a text cannot be encoded.
  public enum Failure: Error, Hashable, Sendable {
    case emptyText
    case textTooLong
    /// The error number of the library.
    case library(code: Int32)
  }

  /// The light border that readers need on every side, in modules (ISO/IEC 18004, 6.3.8).
  public static let quietZone = 4

  /// The number of modules along a side, without the light border.
  public let side: Int
  /// Row by row from the top left.
  private let isDark: [Bool]

  /// Encodes a text as UTF-8 in the smallest symbol that corrects damage to 15 % (level M), and then at the highest
  /// level that a symbol of this size has room for.
  public init(_ text: String) throws(Failure) {
    guard !text.utf8.isEmpty else { throw .emptyText }
    // The library takes a C string, which would end at a zero byte.
    guard !text.utf8.contains(0) else { throw .library(code: EINVAL) }
    var best = try Self.encode(text, level: QR_ECLEVEL_M)
    for level in [QR_ECLEVEL_Q, QR_ECLEVEL_H] {
      guard let other = try? Self.encode(text, level: level), other.side == best.side else { break }
      best = other
    }
    side = best.side
    isDark = best.isDark
  }

  /// Whether the module of a row and a column is dark.
  public subscript(row: Int, column: Int) -> Bool { isDark[row * side + column] }

  /// The dark stretches of a row, as columns.
  public func darkRuns(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var column = 0
    while column < side {
      guard self[row, column] else {
        column += 1
        continue
      }
      let start = column
      while column < side, self[row, column] { column += 1 }
      runs.append(start..<column)
    }
    return runs
  }

  private static func encode(
    _ text: String, level: QRecLevel
  ) throws(Failure) -> (side: Int, isDark: [Bool]) {
    // Version 0 asks for the smallest; lower case letters count, as addresses do.
    // Owned: freed at the end of this function.
    guard let code = QRcode_encodeString(text, 0, level, QR_MODE_8, 1) else {
      let code = errno
      throw code == ERANGE ? .textTooLong : .library(code: code)
    }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    // Borrowed from the code. The lowest bit of each byte is the module.
    guard side > 0, let modules = code.pointee.data else { throw .library(code: EINVAL) }
    return (side, (0..<side * side).map { modules[$0] & 1 == 1 })
  }
}
