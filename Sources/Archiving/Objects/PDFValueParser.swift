/// Reads a value from the text of an object.
struct PDFValueParser {
  /// Reading ends at an array or dictionary nested deeper than this; no sound file comes near it.
  private static let deepestNesting = 64

  /// Behind the value read last.
  private(set) var scanner: ContentScanner
  private var depth = 0

  /// The value that a text begins with.
  static func value(of text: [UInt8]) -> PDFValue {
    value(from: ContentScanner(text))
  }

  /// All values of a text, such as the operands that stand before an operator in a content stream.
  static func values(of text: [UInt8]) -> [PDFValue] {
    var parser = PDFValueParser(scanner: ContentScanner(text))
    var values: [PDFValue] = []
    while let value = parser.next() { values.append(value) }
    return values
  }

  /// The value that comes next; null at the end.
  static func value(from scanner: ContentScanner) -> PDFValue {
    var parser = PDFValueParser(scanner: scanner)
    return parser.next() ?? .null
  }

  init(scanner: ContentScanner) { self.scanner = scanner }

  /// The next value; nil at the end of the text, of an array or of a dictionary.
  mutating func next() -> PDFValue? {
    guard let token = scanner.next() else { return nil }
    switch token {
    case .number: return number()
    case .name: return .name(Self.name(scanner.text.dropFirst()))
    case .literalString, .hexadecimalString: return .string(scanner.stringBytes(token))
    case .word: return word()
    case .delimiter: return container()
    }
  }

  private func word() -> PDFValue {
    if scanner.isWord("true") { return .boolean(true) }
    if scanner.isWord("false") { return .boolean(false) }
    return .null
  }

  /// The largest integer (ISO 32000-1, annex C); what is larger is read as a real number.
  private static let largestInteger = Int(Int32.max)

  /// A number, or a reference if the two tokens after it say so.
  private mutating func number() -> PDFValue {
    let text = String(decoding: scanner.text, as: UTF8.self)
    guard let integer = Int(text), integer.magnitude <= Self.largestInteger else {
      return .real(Double(text) ?? 0)
    }
    var ahead = scanner
    guard integer >= 0, ahead.next() == .number, ahead.next() == .word, ahead.isWord("R") else {
      return .integer(integer)
    }
    scanner = ahead
    return .reference(integer)
  }

  private mutating func container() -> PDFValue? {
    let isArray = scanner.isWord("[")
    guard isArray || scanner.isWord("<<") else { return nil }
    guard depth < Self.deepestNesting else {
      scanner = ContentScanner([])
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    var values: [PDFValue] = []
    while let value = next() { values.append(value) }
    return isArray ? .array(values) : .dictionary(Self.entries(values))
  }

  private static func entries(_ values: [PDFValue]) -> [String: PDFValue] {
    var entries: [String: PDFValue] = [:]
    for index in stride(from: 0, to: values.count - 1, by: 2) {
      if case .name(let key) = values[index] { entries[key] = values[index + 1] }
    }
    return entries
  }

  /// A name with its `#xx` resolved.
  private static func name(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "#")) else { return String(decoding: text, as: UTF8.self) }
    var bytes: [UInt8] = []
    var position = text.startIndex
    while position < text.endIndex {
      let digits = text[position...].dropFirst().prefix(2)
      if text[position] == UInt8(ascii: "#"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        position += 3
      } else {
        bytes.append(text[position])
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
