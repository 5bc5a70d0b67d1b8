/// Reads a content stream token by token (ISO 32000-1, 7.8.2).
struct ContentScanner {
  enum Token: Equatable {
    case number
    case name
    case literalString
    case hexadecimalString
    case delimiter
    case word
  }

  let bytes: [UInt8]
  /// The token read last.
  private(set) var range: Range<Int>

  /// - Parameter start: where the first token is looked for.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    range = start..<start
  }

  /// The bytes of the token read last.
  var text: ArraySlice<UInt8> { bytes[range] }

  /// Reads the next token; nil at the end.
  mutating func next() -> Token? {
    let position = startOfNext
    guard position < bytes.count else { return nil }
    let token = token(startingWith: bytes[position])
    range = position..<end(of: token, from: position)
    return token
  }

  /// The place after the white space and the comments that follow the last token.
  private var startOfNext: Int {
    var position = range.upperBound
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      } else if Self.isSpace(bytes[position]) {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  /// Whether the token read last is a word, such as an operator.
  func isWord(_ word: StaticString) -> Bool {
    text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// The bytes that the string read last stands for.
  func stringBytes(_ token: Token) -> [UInt8] {
    token == .hexadecimalString ? decodedHexadecimal() : decodedLiteral()
  }

  private func token(startingWith byte: UInt8) -> Token {
    switch byte {
    case UInt8(ascii: "/"): .name
    case UInt8(ascii: "("): .literalString
    case UInt8(ascii: "<"):
      byte == UInt8(ascii: "<") && isDoubled(byte) ? .delimiter : .hexadecimalString
    case UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"): .delimiter
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39: .number
    default: .word
    }
  }

  /// Whether the byte after the white space that follows the last token comes twice.
  private func isDoubled(_ byte: UInt8) -> Bool {
    let position = startOfNext
    return position + 1 < bytes.count && bytes[position + 1] == byte
  }

  private func end(of token: Token, from start: Int) -> Int {
    switch token {
    case .literalString: return endOfLiteral(from: start)
    case .hexadecimalString:
      return min(bytes.count, (bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count) + 1)
    case .delimiter:
      let isDouble = bytes[start] == UInt8(ascii: "<") || bytes[start] == UInt8(ascii: ">")
      return min(bytes.count, start + (isDouble ? 2 : 1))
    case .number, .name, .word:
      var end = start + 1
      while end < bytes.count, Self.isRegular(bytes[end]) { end += 1 }
      return end
    }
  }

  private func endOfLiteral(from start: Int) -> Int {
    var depth = 0
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { break }
    }
    return min(position, bytes.count)
  }

  private func decodedHexadecimal() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count / 2)
    var high: UInt8?
    for byte in text {
      guard let digit = Self.hexValue(byte) else { continue }
      if let first = high {
        result.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    if let high { result.append(high << 4) }
    return result
  }

  private func decodedLiteral() -> [UInt8] {
    var result: [UInt8] = []
    var position = range.lowerBound + 1
    while position < range.upperBound - 1 {
      if bytes[position] == UInt8(ascii: "\\") {
        position = appendEscape(at: position + 1, to: &result)
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }

  /// Reads what stands after a backslash (ISO 32000-1, 7.3.4.2) and gives the place after it.
  private func appendEscape(at start: Int, to result: inout [UInt8]) -> Int {
    guard start < range.upperBound - 1 else { return start }
    switch bytes[start] {
    case 0x30...0x37:
      var value = 0
      var position = start
      while position < min(start + 3, range.upperBound - 1), (0x30...0x37).contains(bytes[position]) {
        value = value * 8 + Int(bytes[position] - 0x30)
        position += 1
      }
      result.append(UInt8(truncatingIfNeeded: value))
      return position
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case 0x0A: break
    default: result.append(bytes[start])
    }
    return start + 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "%"):
      false
    default: !isSpace(byte)
    }
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
