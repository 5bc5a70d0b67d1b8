import Diagnostics

/// One pass over the bytes of a JSON text.
///
/// Works without recursion: what may come next follows from the innermost open bracket. It stops at the first
/// fault of syntax, since what follows one is guesswork.
struct JSONParser {
  /// What may stand at the current place.
  private enum Expectation {
    case value
    /// A value or `]`, after `[`.
    case valueOrListEnd
    /// A key or `}`, after `{`.
    case keyOrRecordEnd
    case key
    /// `,` or the closing bracket, after a value.
    case separator
  }

  /// A fault that ends the parsing.
  private struct SyntaxFault: Error {
    let diagnostic: Diagnostic
  }

  private let file: SourceFile
  private var offset: Int
  private var builder: DataTreeBuilder
  /// For each open bracket, whether it is a record's.
  private var isRecord: [Bool] = []

  init(file: SourceFile, offset: Int) {
    self.file = file
    self.offset = offset
    builder = DataTreeBuilder(file: file)
  }

  mutating func parse() -> DataTree {
    do {
      try parseText()
      return DataTree(root: builder.root, diagnostics: builder.diagnostics)
    } catch {
      return DataTree(root: nil, diagnostics: builder.diagnostics + [error.diagnostic])
    }
  }

  private mutating func parseText() throws(SyntaxFault) {
    var expectation = Expectation.value
    repeat {
      skipWhiteSpace()
      guard !builder.isAtValueLimit else {
        throw fault(.tooManyValues(limit: DataTreeBuilder.valueLimit, at: point))
      }
      expectation = try take(expectation)
    } while !(isRecord.isEmpty && expectation == .separator)
    skipWhiteSpace()
    if offset < file.utf8.count { throw fault(.jsonTrailingText(at: point)) }
  }

  private mutating func take(_ expectation: Expectation) throws(SyntaxFault) -> Expectation {
    guard let byte = current else { throw fault(.jsonSyntax(expected: name(of: expectation), at: point)) }
    switch (expectation, byte) {
    case (.valueOrListEnd, UInt8(ascii: "]")), (.keyOrRecordEnd, UInt8(ascii: "}")): return close()
    case (.value, _), (.valueOrListEnd, _): return try takeValue(byte)
    case (.key, UInt8(ascii: "\"")), (.keyOrRecordEnd, UInt8(ascii: "\"")): return try takeKey()
    case (.separator, UInt8(ascii: ",")):
      offset += 1
      return isRecord.last == true ? .key : .value
    case (.separator, UInt8(ascii: "}")) where isRecord.last == true: return close()
    case (.separator, UInt8(ascii: "]")) where isRecord.last == false: return close()
    default: throw fault(.jsonSyntax(expected: name(of: expectation), at: point))
    }
  }

  private func name(of expectation: Expectation) -> LocalizedText {
    let isInRecord = isRecord.last == true
    switch expectation {
    case .value: return LocalizedText(thai: "ค่าข้อมูล", english: "a value")
    case .valueOrListEnd: return LocalizedText(thai: "ค่าข้อมูลหรือ ]", english: "a value or ]")
    case .key: return LocalizedText(thai: "ชื่อฟิลด์ในเครื่องหมาย \"", english: "a key in quotes")
    case .keyOrRecordEnd:
      return LocalizedText(thai: "ชื่อฟิลด์ในเครื่องหมาย \" หรือ }", english: "a key in quotes or }")
    case .separator:
      return LocalizedText(
        thai: isInRecord ? ", หรือ }" : ", หรือ ]", english: isInRecord ? ", or }" : ", or ]")
    }
  }

  private mutating func takeValue(_ byte: UInt8) throws(SyntaxFault) -> Expectation {
    switch byte {
    case UInt8(ascii: "{"):
      try open(record: true)
      return .keyOrRecordEnd
    case UInt8(ascii: "["):
      try open(record: false)
      return .valueOrListEnd
    case UInt8(ascii: "\""):
      try takeString()
      return .separator
    default:
      try takeLiteral()
      return .separator
    }
  }

  private mutating func open(record: Bool) throws(SyntaxFault) {
    guard !builder.isAtDepthLimit else {
      throw fault(.nestedTooDeeply(limit: DataTreeBuilder.depthLimit, at: point))
    }
    if record { builder.beginRecord(at: offset) } else { builder.beginList(at: offset) }
    isRecord.append(record)
    offset += 1
  }

  private mutating func close() -> Expectation {
    offset += 1
    builder.end(at: offset)
    isRecord.removeLast()
    return .separator
  }

  private mutating func takeKey() throws(SyntaxFault) -> Expectation {
    try takeString()
    skipWhiteSpace()
    guard current == UInt8(ascii: ":") else {
      throw fault(.jsonSyntax(expected: LocalizedText(thai: ":", english: ":"), at: point))
    }
    offset += 1
    return .value
  }

  /// A number, `true`, `false` or `null`.
  private mutating func takeLiteral() throws(SyntaxFault) {
    let start = offset
    while let byte = current, Self.isLiteralByte(byte) { offset += 1 }
    let text = String(decoding: file.utf8[start..<offset], as: UTF8.self)
    guard let kind = Self.kind(ofLiteral: text) else {
      offset = start
      throw fault(.jsonSyntax(expected: name(of: .value), at: point))
    }
    builder.addScalar(text, kind: kind, style: .plain, range: start..<offset)
  }

  /// What a literal is: the core schema without the forms that JSON does not have (`+1`, `01`, `.5`, `1.`, `True`).
  private static func kind(ofLiteral text: String) -> DataScalar.Kind? {
    switch CoreSchema.kind(of: text) {
    case .string: nil
    case .null: text == "null" ? .null : nil
    case .boolean: text == "true" || text == "false" ? .boolean : nil
    case .integer: hasJSONDigits(text.utf8) ? .integer : nil
    case .decimal: hasJSONDigits(text.utf8) ? .decimal : nil
    }
  }

  /// Whether a number begins with a digit, without a zero before others, and has one behind its full stop.
  private static func hasJSONDigits(_ number: String.UTF8View) -> Bool {
    let digits = Array(number.first == UInt8(ascii: "-") ? number.dropFirst() : number[...])
    let isDigit = { (index: Int) in index < digits.count && (0x30...0x39).contains(digits[index]) }
    guard isDigit(0), digits[0] != 0x30 || !isDigit(1) else { return false }
    return digits.firstIndex(of: UInt8(ascii: ".")).map { isDigit($0 + 1) } ?? true
  }

  private static func isLiteralByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func takeString() throws(SyntaxFault) {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while let byte = current, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        try takeEscape(into: &text)
      } else {
        guard byte >= 0x20 else { throw fault(.jsonLineEndInString(at: point)) }
        text.append(byte)
        offset += 1
      }
    }
    guard current != nil else { throw fault(.jsonUnclosedString(at: span(from: start))) }
    offset += 1
    let decoded = String(decoding: text, as: UTF8.self)
    builder.addScalar(decoded, kind: .string, style: .doubleQuoted, range: start..<offset)
  }

  private mutating func takeEscape(into text: inout [UInt8]) throws(SyntaxFault) {
    let start = offset
    offset += 2
    guard start + 1 < file.utf8.count else { throw fault(.jsonUnclosedString(at: point)) }
    switch file.utf8[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(file.utf8[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += UTF8.encode(try scalarEscape(from: start)).map(Array.init) ?? []
    default: throw fault(.jsonEscape(at: span(from: start)))
    }
  }

  /// The scalar of `\uXXXX`, or of two such escapes that are a surrogate pair; `offset` stands behind `\u`.
  private mutating func scalarEscape(from start: Int) throws(SyntaxFault) -> Unicode.Scalar {
    let first = try hexadecimalUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), file.utf8[offset...].starts(with: [0x5C, 0x75]) else {
      throw fault(.jsonSurrogate(at: span(from: start)))
    }
    offset += 2
    let second = try hexadecimalUnit(from: start)
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw fault(.jsonSurrogate(at: span(from: start))) }
    return scalar
  }

  private mutating func hexadecimalUnit(from start: Int) throws(SyntaxFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexadecimalDigit(byte) else {
        throw fault(.jsonEscape(at: span(from: start)))
      }
      unit = unit << 4 | digit
      offset += 1
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }

  private var current: UInt8? { offset < file.utf8.count ? file.utf8[offset] : nil }

  private var point: SourceSpan { SourceSpan(file: file, utf8Range: offset..<offset) }

  private func span(from start: Int) -> SourceSpan {
    SourceSpan(file: file, utf8Range: start..<min(max(offset, start), file.utf8.count))
  }

  private func fault(_ diagnostic: Diagnostic) -> SyntaxFault { SyntaxFault(diagnostic: diagnostic) }

  private mutating func skipWhiteSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }
}
