internal import Diagnostics

/// Reads text with entities: `&amp; &lt; &gt; &quot; &apos; &nbsp; &#3585; &#xE01;`, and brings line ends to LF.
struct EntityReader {
  static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]
  /// The longest name or number worth looking for a semicolon after.
  private static let lengthLimit = 12

  var cursor: ByteCursor
  var diagnostics: [Diagnostic] = []

  /// Reads at least one byte, and up to a later byte that `isEnd` accepts.
  mutating func readText(until isEnd: (UInt8) -> Bool) -> DecodedText {
    var text = DecodedText(file: cursor.file, sourceOffset: cursor.offset)
    repeat {
      switch cursor.byte {
      case 0x26: readEntity(into: &text)
      case 0x0D: readLineEnd(into: &text)
      default: readPlain(into: &text, until: isEnd)
      }
    } while cursor.byte.map { !isEnd($0) } ?? false
    return text
  }

  private mutating func readPlain(into text: inout DecodedText, until isEnd: (UInt8) -> Bool) {
    let start = cursor.offset
    repeat { cursor.offset += 1 } while cursor.byte.map { $0 != 0x26 && $0 != 0x0D && !isEnd($0) } ?? false
    text.append(cursor.file.utf8[start..<min(cursor.offset, cursor.file.utf8.count)], at: start)
  }

  private mutating func readLineEnd(into text: inout DecodedText) {
    let start = cursor.offset
    cursor.offset += cursor.peek(1) == 0x0A ? 2 : 1
    text.append(CollectionOfOne(0x0A), for: start..<cursor.offset)
  }

  private mutating func readEntity(into text: inout DecodedText) {
    let start = cursor.offset
    guard let name = entityName() else {
      diagnostics.append(.bareAmpersand(cursor.span(start..<start + 1)))
      cursor.offset += 1
      text.append(CollectionOfOne(0x26), for: start..<cursor.offset)
      return
    }
    cursor.offset += name.utf8.count + 2
    let span = cursor.span(from: start)
    if let scalar = Self.scalar(for: name) {
      text.append(UTF8.encode(scalar).map(Array.init) ?? [], for: start..<cursor.offset)
    } else {
      diagnostics.append(.unknownEntity(name, span))
      text.append(cursor.file.utf8[start..<cursor.offset], at: start)
    }
  }

  /// What stands between `&` and `;`, when that may be an entity.
  private func entityName() -> String? {
    var length = 0
    while let byte = cursor.peek(1 + length), length <= Self.lengthLimit {
      if byte == 0x3B { break }
      guard Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == 0x23 else { return nil }
      length += 1
    }
    guard length > 0, cursor.peek(1 + length) == 0x3B else { return nil }
    let start = cursor.offset + 1
    return String(decoding: cursor.file.utf8[start..<start + length], as: UTF8.self)
  }

  private static func scalar(for name: String) -> Unicode.Scalar? {
    let bytes = Array(name.utf8)
    guard bytes.first == 0x23 else { return names[name] }
    let isHex = bytes.count > 1 && bytes[1] | 0x20 == 0x78
    let digits = String(decoding: bytes.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return Utf8Check.isForbidden(scalar) ? nil : scalar
  }
}
