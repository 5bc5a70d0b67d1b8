/// The list of common misspellings, compiled in.
struct MisspellingList: Sendable {
  struct Entry: Sendable {
    let wrong: [UInt8]
    let right: [UInt8]
  }

  let entries: [Entry]
  /// The places in `entries` of those that begin with these bytes.
  private let byOpening: [UInt64: [Int]]
  /// How many bytes that is: two Thai letters, or all of a shorter entry.
  private let openingCount: Int

  static let standard = MisspellingList(utf8: PackageResources.misspellings_tsv)

  /// Reads lines of two fields divided by a tab; a line that begins with `#` is a remark.
  init(utf8: [UInt8]) {
    let entries: [Entry] = utf8.split(separator: 0x0A).compactMap { line in
      let fields = line.split(separator: 0x09)
      guard fields.count >= 2, line.first != UInt8(ascii: "#") else { return nil }
      return Entry(wrong: Array(fields[0]), right: Array(fields[1]))
    }
    self.entries = entries
    let openingCount = entries.map(\.wrong.count).reduce(6, min)
    self.openingCount = openingCount
    byOpening = Dictionary(grouping: entries.indices) {
      Self.opening(of: entries[$0].wrong[...], openingCount)
    }
  }

  /// The entries that may stand in a text, in the order of the list.
  func entries(in utf8: [UInt8]) -> [Entry] {
    var found: Set<Int> = []
    for start in utf8.indices where utf8[start] & 0xC0 != 0x80 {
      if let places = byOpening[Self.opening(of: utf8[start...], openingCount)] { found.formUnion(places) }
    }
    return found.sorted().map { entries[$0] }
  }

  private static func opening(of utf8: ArraySlice<UInt8>, _ count: Int) -> UInt64 {
    utf8.prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
