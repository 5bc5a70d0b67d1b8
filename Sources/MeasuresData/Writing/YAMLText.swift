/// Writes one text as a YAML scalar: plain when every reader takes it for the same text, quoted otherwise.
struct YAMLText {
  /// The scalar, ready to stand after `key: ` or `- ` in a block.
  let written: String

  init(_ text: String) {
    if Self.needsEscapes(text) {
      written = Self.doubleQuoted(text)
    } else if Self.needsQuotes(text) {
      written = Self.singleQuoted(text)
    } else {
      written = text
    }
  }

  /// Words that readers of YAML 1.1 take for truth values; ours does not, other programs do.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=",
  ]

  /// Characters that do not show: they are written as escapes so that the reader of the file sees them.
  private static func needsEscapes(_ text: String) -> Bool {
    text.unicodeScalars.contains { isInvisible($0) }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE000...0xF8FF,
      0xFEFF:
      true
    default: false
    }
  }

  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    return first == 0x20 || last == 0x20 || isIndicator(first) || isWord(text)
      || CoreSchema.kind(of: text) != .string || looksLikeNumberOrDate(text) || holdsKeyOrComment(text.utf8)
  }

  /// The characters that may not begin a plain scalar (YAML 1.2, section 5.3), with `-`, `?` and `:` whatever follows.
  private static func isIndicator(_ byte: UInt8) -> Bool { "-?:,[]{}#&*!|>'\"%@`".utf8.contains(byte) }

  /// Times, dates, and numbers with separators, which YAML 1.1 takes for more than a text.
  private static func looksLikeNumberOrDate(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) || "+.".utf8.contains(first) else {
      return false
    }
    return text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || "_:.,+-eExXoTZabcdefABCDEF ".utf8.contains($0)
    }
  }

  /// A colon before white space or at the end, or `#` after white space.
  private static func holdsKeyOrComment(_ utf8: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if previous == UInt8(ascii: ":"), byte == 0x20 { return true }
      if previous == 0x20, byte == UInt8(ascii: "#") { return true }
      previous = byte
    }
    return previous == UInt8(ascii: ":")
  }

  /// Looks at short texts only: comparing Swift strings that are not ASCII costs their normalisation.
  private static func isWord(_ text: String) -> Bool {
    guard text.utf8.count <= 5 else { return false }
    return words.contains(
      String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self))
  }

  private static func singleQuoted(_ text: String) -> String {
    var output: [UInt8] = [UInt8(ascii: "'")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "'") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "'"))
    return String(decoding: output, as: UTF8.self)
  }

  private static func doubleQuoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += "\\\(scalar)"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case _ where isInvisible(scalar): output += "\\u" + String(scalar.codePointName.dropFirst(2))
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
