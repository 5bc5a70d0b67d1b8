/// Cuts an expression into tokens, by bytes.
struct ExpressionScanner {
  private let utf8: [UInt8]
  private let end: Int
  private(set) var offset: Int

  init(_ utf8: [UInt8], in range: Range<Int>) {
    self.utf8 = utf8
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> ExpressionToken {
    while offset < end, Ascii.isSpace(utf8[offset]) { offset += 1 }
    guard offset < end else { return ExpressionToken(kind: .end, range: end..<end) }
    let start = offset
    let kind = readToken(utf8[offset])
    return ExpressionToken(kind: kind, range: start..<offset)
  }

  private mutating func readToken(_ byte: UInt8) -> ExpressionToken.Kind {
    switch byte {
    case 0x22, 0x27: return readText(quote: byte)
    case 0x2E, 0x7C, 0x2C, 0x28, 0x29: return readSymbol(length: 1)
    case 0x3D: return readSymbol(length: peek(1) == 0x3D ? 2 : 1)
    case 0x21 where peek(1) == 0x3D: return readSymbol(length: 2)
    case _ where Self.isNameStart(byte): return readName()
    case _ where Ascii.isDigit(byte): return readInteger()
    default: return readUnknown()
    }
  }

  private func peek(_ distance: Int) -> UInt8? {
    offset + distance < end ? utf8[offset + distance] : nil
  }

  private static func isNameStart(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || byte == 0x5F }

  private mutating func readSymbol(length: Int) -> ExpressionToken.Kind {
    defer { offset += length }
    return .symbol(String(decoding: utf8[offset..<offset + length], as: UTF8.self))
  }

  private mutating func readName() -> ExpressionToken.Kind {
    let start = offset
    while offset < end, Self.isNameStart(utf8[offset]) || Ascii.isDigit(utf8[offset]) { offset += 1 }
    return .name(String(decoding: utf8[start..<offset], as: UTF8.self))
  }

  private mutating func readInteger() -> ExpressionToken.Kind {
    let start = offset
    while offset < end, Ascii.isDigit(utf8[offset]) { offset += 1 }
    return Int(String(decoding: utf8[start..<offset], as: UTF8.self)).map { .integer($0) }
      ?? .unknown(isUnclosedText: false)
  }

  private mutating func readText(quote: UInt8) -> ExpressionToken.Kind {
    let start = offset + 1
    guard let close = utf8[start..<end].firstIndex(of: quote) else {
      offset = end
      return .unknown(isUnclosedText: true)
    }
    offset = close + 1
    return .text(String(decoding: utf8[start..<close], as: UTF8.self))
  }

  /// Takes a whole scalar, so that a message can show it.
  private mutating func readUnknown() -> ExpressionToken.Kind {
    repeat { offset += 1 } while offset < end && utf8[offset] & 0xC0 == 0x80
    return .unknown(isUnclosedText: false)
  }
}
