/// White space at the ends of a text and at its line ends.
package enum SpaceTrimming {
  /// The text without spaces, tabs and line ends around it.
  package static func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last, isWhiteSpace(first) || isWhiteSpace(last) else {
      return text
    }
    guard let start = utf8.firstIndex(where: { !isWhiteSpace($0) }),
      let end = utf8.lastIndex(where: { !isWhiteSpace($0) })
    else { return "" }
    return String(Substring(utf8[start...end]))
  }

  /// The text with each line end, and the white space around it, made one space; nil when there is no line end.
  package static func joiningLines(of text: String) -> String? {
    guard text.hasByte(where: { ($0 == 0x0A) != ($0 == 0x0D) }) else { return nil }
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
    return lines.map { trimmed(String(Substring($0))) }.filter { !$0.utf8.isEmpty }.joined(separator: " ")
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
