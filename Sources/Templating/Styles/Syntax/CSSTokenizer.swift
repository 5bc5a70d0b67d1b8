internal import Diagnostics

/// Cuts a style sheet into tokens by bytes, after CSS Syntax Module Level 3, section 4.3.
///
/// Left out as not needed by the supported part: unquoted `url()`, unicode ranges, exponents in numbers.
struct CSSTokenizer {
  private let text: DecodedText
  private let utf8: [UInt8]
  private var offset = 0
  private var tokens: [CSSToken] = []
  private var diagnostics: [Diagnostic] = []

  private init(_ text: DecodedText) {
    self.text = text
    utf8 = text.utf8
  }

  static func tokens(of text: DecodedText) -> (tokens: [CSSToken], diagnostics: [Diagnostic]) {
    var tokenizer = CSSTokenizer(text)
    tokenizer.tokens.reserveCapacity(text.utf8.count / 3)
    tokenizer.readAll()
    return (tokenizer.tokens, tokenizer.diagnostics)
  }

  private mutating func readAll() {
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while let byte = peek(0) {
      let start = offset
      if byte == 0x2F, peek(1) == 0x2A {
        skipComment()
      } else {
        let kind = readToken(byte)
        tokens.append(CSSToken(kind: kind, range: start..<offset))
      }
    }
  }

  private func peek(_ distance: Int) -> UInt8? {
    offset + distance < utf8.count ? utf8[offset + distance] : nil
  }

  private mutating func skipComment() {
    let start = offset
    offset += 2
    while offset < utf8.count {
      if utf8[offset] == 0x2A, peek(1) == 0x2F {
        offset += 2
        return
      }
      offset += 1
    }
    diagnostics.append(.unclosedStyleComment(text.span(start..<start + 2)))
  }

  private mutating func readToken(_ byte: UInt8) -> CSSToken.Kind {
    if Ascii.isSpace(byte) { return readSpace() }
    if byte == 0x22 || byte == 0x27 { return readString(quote: byte) }
    if startsNumber { return readNumeric() }
    if startsIdentifier(at: 0) { return readIdentifierLike() }
    if byte == 0x23, let next = peek(1), Self.isName(next) || next == 0x5C { return readHash() }
    if byte == 0x40, startsIdentifier(at: 1) { return readAtKeyword() }
    return readPunctuation(byte)
  }

  private mutating func readSpace() -> CSSToken.Kind {
    while let byte = peek(0), Ascii.isSpace(byte) { offset += 1 }
    return .space
  }

  private mutating func readPunctuation(_ byte: UInt8) -> CSSToken.Kind {
    offset += 1
    switch byte {
    case 0x3A: return .colon
    case 0x3B: return .semicolon
    case 0x2C: return .comma
    case 0x5B: return .openSquare
    case 0x5D: return .closeSquare
    case 0x28: return .openRound
    case 0x29: return .closeRound
    case 0x7B: return .openCurly
    case 0x7D: return .closeCurly
    default: return .delimiter(String(decoding: CollectionOfOne(byte), as: UTF8.self))
    }
  }

  // MARK: Names

  private static func isNameStart(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || byte == 0x5F || byte >= 0x80
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || Ascii.isDigit(byte) || byte == 0x2D
  }

  private func startsIdentifier(at distance: Int) -> Bool {
    guard let byte = peek(distance) else { return false }
    if byte == 0x2D {
      guard let next = peek(distance + 1) else { return false }
      return Self.isNameStart(next) || next == 0x2D || startsEscape(at: distance + 1)
    }
    return Self.isNameStart(byte) || startsEscape(at: distance)
  }

  private func startsEscape(at distance: Int) -> Bool {
    guard peek(distance) == 0x5C, let next = peek(distance + 1) else { return false }
    return next != 0x0A && next != 0x0D
  }

  private mutating func readName() -> String {
    var name: [UInt8] = []
    while let byte = peek(0) {
      if Self.isName(byte) {
        name.append(byte)
        offset += 1
      } else if startsEscape(at: 0) {
        readEscape(into: &name)
      } else {
        break
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// `\` with up to six hexadecimal digits and one white space, or with any other scalar.
  private mutating func readEscape(into bytes: inout [UInt8]) {
    offset += 1
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let byte = peek(0), let digit = Ascii.hexValue(byte) {
      value = value * 16 + UInt32(digit)
      digits += 1
      offset += 1
    }
    guard digits > 0 else {
      if let byte = peek(0) { bytes.append(byte) }
      offset += 1
      return
    }
    if let byte = peek(0), Ascii.isSpace(byte) { offset += 1 }
    let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes += Array(String(scalar).utf8)
  }

  private mutating func readIdentifierLike() -> CSSToken.Kind {
    let name = readName()
    guard peek(0) == 0x28 else { return .identifier(name) }
    offset += 1
    return .function(Ascii.lowercased(name))
  }

  private mutating func readHash() -> CSSToken.Kind {
    offset += 1
    return .hash(readName())
  }

  private mutating func readAtKeyword() -> CSSToken.Kind {
    offset += 1
    return .atKeyword(Ascii.lowercased(readName()))
  }

  // MARK: Strings

  private mutating func readString(quote: UInt8) -> CSSToken.Kind {
    let start = offset
    var content: [UInt8] = []
    offset += 1
    while let byte = peek(0), byte != 0x0A {
      if byte == quote {
        offset += 1
        return .string(String(decoding: content, as: UTF8.self))
      }
      if byte == 0x5C {
        readEscapeInString(into: &content)
      } else {
        content.append(byte)
        offset += 1
      }
    }
    diagnostics.append(.unclosedStyleString(text.span(start..<start + 1)))
    return .badString
  }

  private mutating func readEscapeInString(into content: inout [UInt8]) {
    if startsEscape(at: 0) {
      readEscape(into: &content)
    } else {
      // A line end after `\` continues the string and is no part of it.
      offset += peek(1) == 0x0D && peek(2) == 0x0A ? 3 : 2
      offset = min(offset, utf8.count)
    }
  }

  // MARK: Numbers

  private var startsNumber: Bool {
    var distance = 0
    if let byte = peek(0), byte == 0x2B || byte == 0x2D { distance = 1 }
    guard let byte = peek(distance) else { return false }
    if Ascii.isDigit(byte) { return true }
    return byte == 0x2E && peek(distance + 1).map(Ascii.isDigit) ?? false
  }

  private mutating func readNumeric() -> CSSToken.Kind {
    let (value, isInteger) = readNumber()
    if peek(0) == 0x25 {
      offset += 1
      return .percentage(value)
    }
    guard startsIdentifier(at: 0) else { return .number(value, isInteger: isInteger) }
    return .dimension(value, unit: Ascii.lowercased(readName()))
  }

  private mutating func readNumber() -> (Double, isInteger: Bool) {
    let start = offset
    var isInteger = true
    if peek(0) == 0x2B || peek(0) == 0x2D { offset += 1 }
    skipDigits()
    if peek(0) == 0x2E, peek(1).map(Ascii.isDigit) ?? false {
      isInteger = false
      offset += 1
      skipDigits()
    }
    return (Double(String(decoding: utf8[start..<offset], as: UTF8.self)) ?? 0, isInteger)
  }

  private mutating func skipDigits() {
    while let byte = peek(0), Ascii.isDigit(byte) { offset += 1 }
  }
}
