/// A dictionary as it is written: its entries in their order, each key once.
struct DictionaryText {
  private struct Entry {
    /// Without its slash.
    let key: String
    let value: PDFValue
    /// The value as it is written.
    let text: ArraySlice<UInt8>
  }

  private var entries: [Entry] = []

  /// Reads a dictionary from `<<` to `>>`; nil when something else comes next. Of a key that comes twice, the first
  /// counts: Cairo names a picture twice that a page shows twice.
  init?(_ scanner: inout ContentScanner) {
    guard scanner.next() == .delimiter, scanner.isWord("<<") else { return nil }
    var parser = PDFValueParser(scanner: scanner)
    while case .name(let key)? = parser.next() {
      let start = parser.scanner.range.upperBound
      guard let value = parser.next() else { return nil }
      guard !entries.contains(where: { $0.key == key }) else { continue }
      entries.append(
        Entry(key: key, value: value, text: scanner.bytes[start..<parser.scanner.range.upperBound]))
    }
    scanner = parser.scanner
  }

  subscript(key: String) -> PDFValue? { entries.first { $0.key == key }?.value }

  /// A value as it is written.
  func text(of key: String) -> ArraySlice<UInt8>? { entries.first { $0.key == key }?.text }

  /// The text from `<<` on, without some entries and without the closing `>>`. Dictionaries in it have each key once.
  func open(without keys: [String] = []) -> PDFBytes {
    var bytes = PDFBytes()
    bytes.append("<<")
    for entry in entries where !keys.contains(entry.key) {
      bytes.name(entry.key)
      bytes.append(" ")
      if let inner = Self.dictionary(in: entry) {
        bytes.append(inner.open())
        bytes.append(">>")
      } else {
        bytes.append(entry.text)
      }
    }
    return bytes
  }

  private static func dictionary(in entry: Entry) -> DictionaryText? {
    guard case .dictionary = entry.value else { return nil }
    var scanner = ContentScanner(Array(entry.text))
    return DictionaryText(&scanner)
  }
}
