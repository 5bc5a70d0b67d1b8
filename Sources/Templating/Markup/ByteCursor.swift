internal import Diagnostics

/// A place in a file that moves forward over its bytes.
struct ByteCursor {
  let file: SourceFile
  private let end: Int
  var offset = 0

  init(file: SourceFile) {
    self.file = file
    self.end = file.utf8.count
  }

  var isAtEnd: Bool { offset >= end }
  /// The byte here; nil at the end.
  var byte: UInt8? { offset < end ? file.utf8[offset] : nil }

  func peek(_ distance: Int) -> UInt8? {
    offset + distance < end ? file.utf8[offset + distance] : nil
  }

  func starts(with literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard offset + count <= end else { return false }
    return literal.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { file.utf8[offset + $0] == wanted[$0] }
    }
  }

  /// Moves over a literal when it stands here.
  @discardableResult
  mutating func skip(_ literal: StaticString) -> Bool {
    guard starts(with: literal) else { return false }
    offset += literal.utf8CodeUnitCount
    return true
  }

  mutating func skipSpace() {
    while let next = byte, Ascii.isSpace(next) { offset += 1 }
  }

  /// Moves behind the next occurrence of a literal, or to the end of the file when there is none.
  mutating func advance(past literal: StaticString) -> Bool {
    while !isAtEnd {
      if skip(literal) { return true }
      offset += 1
    }
    return false
  }

  /// Names of HTML are ASCII: so a Thai letter after `<` starts no tag.
  static func isNameStart(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || byte == 0x5F }

  static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || Ascii.isDigit(byte) || byte == 0x2D || byte == 0x3A || byte == 0x2E
  }

  /// Moves over a name; empty when none stands here.
  mutating func readName() -> SourceSpan {
    let start = offset
    guard let first = byte, Self.isNameStart(first) else { return span(from: start) }
    while let next = byte, Self.isName(next) { offset += 1 }
    return span(from: start)
  }

  func text(_ span: SourceSpan) -> String {
    String(decoding: file.utf8[span.utf8Range], as: UTF8.self)
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, utf8Range: range) }
  func span(from start: Int) -> SourceSpan { span(start..<max(start, min(offset, end))) }
}
