/// The list of common misspellings, compiled in.
struct MisspellingList: Sendable {
  struct Entry: Sendable {
    let wrong: Phrase
    let right: [UInt8]
  }

  let entries: [Entry]

  static let standard = MisspellingList(utf8: PackageResources.misspellings_tsv)

  /// Reads lines of two fields divided by a tab; a line that begins with `#` is a remark.
  init(utf8: [UInt8]) {
    entries = utf8.split(separator: 0x0A).compactMap { line in
      let fields = line.split(separator: 0x09)
      guard fields.count >= 2, line.first != UInt8(ascii: "#") else { return nil }
      return Entry(wrong: Phrase(utf8: Array(fields[0])), right: Array(fields[1]))
    }
  }
}
