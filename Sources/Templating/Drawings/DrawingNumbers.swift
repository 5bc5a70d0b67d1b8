/// Reads the numbers of SVG attributes from left to right (SVG 2, section 4.2), by bytes.
struct DrawingNumbers {
  /// Larger figures mean nothing on paper, and painters cannot hold them.
  private static let greatest = 1e6

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { offset >= bytes.count }
  /// The byte here; nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while let next = byte, Ascii.isSpace(next) { offset += 1 }
  }

  /// White space with one comma in it at most.
  mutating func skipSeparator() {
    skipSpace()
    guard byte == UInt8(ascii: ",") else { return }
    offset += 1
    skipSpace()
  }

  /// Moves over a byte when it stands here.
  mutating func skip(_ wanted: Unicode.Scalar) -> Bool {
    guard let next = byte, UInt32(next) == wanted.value else { return false }
    offset += 1
    return true
  }

  /// A name of ASCII letters; empty when none stands here.
  mutating func letters() -> String {
    let start = offset
    while let next = byte, Ascii.isLetter(next) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Whether a number begins here.
  var startsNumber: Bool {
    guard let next = byte else { return false }
    return Ascii.isDigit(next) || next == 0x2E || next == 0x2D || next == 0x2B
  }

  /// A number; nil when none stands here or it is too large.
  mutating func number() -> Double? {
    let start = offset
    if byte == 0x2D || byte == 0x2B { offset += 1 }
    var digits = skipDigits()
    if byte == 0x2E {
      offset += 1
      digits += skipDigits()
    }
    guard digits > 0 else {
      offset = start
      return nil
    }
    skipExponent()
    let written = bytes[start..<offset].drop { $0 == 0x2B }
    guard let value = Double(String(decoding: written, as: UTF8.self)), abs(value) <= Self.greatest else {
      return nil
    }
    return value
  }

  /// A flag of an arc: a single 0 or 1, which the next number may follow at once.
  mutating func flag() -> Bool? {
    guard let next = byte, next == 0x30 || next == 0x31 else { return nil }
    offset += 1
    return next == 0x31
  }

  /// A number with the unit of a length, in user units of 1/96 inch; nil for percentages and other units.
  mutating func length() -> Double? {
    guard let value = number() else { return nil }
    switch Ascii.lowercased(letters()) {
    case "", "px": return value
    case "pt": return value * 96 / 72
    case "mm": return value * 96 / 25.4
    case "cm": return value * 96 / 2.54
    case "in": return value * 96
    default: return nil
    }
  }

  /// A whole text of numbers; nil when anything else stands in it.
  static func all(in text: String) -> [Double]? {
    var reader = DrawingNumbers(text)
    var numbers: [Double] = []
    reader.skipSpace()
    while !reader.isAtEnd {
      guard let number = reader.number() else { return nil }
      numbers.append(number)
      reader.skipSeparator()
    }
    return numbers
  }

  /// A whole text that is one length.
  static func length(in text: String) -> Double? {
    var reader = DrawingNumbers(text)
    reader.skipSpace()
    guard let length = reader.length() else { return nil }
    reader.skipSpace()
    return reader.isAtEnd ? length : nil
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let next = byte, Ascii.isDigit(next) { offset += 1 }
    return offset - start
  }

  /// Moves over `e-3`; an `e` that begins a unit, such as `em`, stays.
  private mutating func skipExponent() {
    guard let next = byte, next | 0x20 == 0x65 else { return }
    let start = offset
    offset += 1
    if byte == 0x2D || byte == 0x2B { offset += 1 }
    if skipDigits() == 0 { offset = start }
  }
}
