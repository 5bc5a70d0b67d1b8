import ThaiText

/// A line of text that a reader has marked: `|` between words, `~` at seams of compounds, `^` inside short headwords.
struct MarkedLine {
  /// What stands before a scalar; ordered from no break to the best.
  enum Mark: Int {
    case none
    case inner
    case seam
    case word
  }

  let symbols: [Symbol]
  /// The mark before each symbol.
  let marks: [Mark]

  init(_ line: some Sequence<UInt8>) {
    var text: [UInt8] = []
    var markAtByte: [Int: Mark] = [:]
    for byte in line {
      if let mark = Self.mark(byte) {
        markAtByte[text.count] = mark
      } else {
        text.append(byte)
      }
    }
    let decoded = SymbolText(utf8: text)
    symbols = decoded.symbols
    marks = decoded.symbols.indices.map { markAtByte[Int(decoded.utf8Offsets[$0])] ?? .none }
  }

  /// Whether a byte is a mark, not text.
  static func isMark(_ byte: UInt8) -> Bool { mark(byte) != nil }

  private static func mark(_ byte: UInt8) -> Mark? {
    switch byte {
    case UInt8(ascii: "|"): .word
    case UInt8(ascii: "~"): .seam
    case UInt8(ascii: "^"): .inner
    default: nil
    }
  }
}
