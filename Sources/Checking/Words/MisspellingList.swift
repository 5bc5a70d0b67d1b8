import ThaiText

/// The list of common misspellings, compiled in.
struct MisspellingList: Sendable {
  struct Entry: Sendable {
    let wrong: [UInt8]
    let right: [UInt8]
  }

  let entries: [Entry]
  /// The places in `entries` of those that begin with two symbols, by both.
  private let byOpening: [Int: [Int]]

  static let standard = MisspellingList(utf8: PackageResources.misspellings_tsv)

  /// Reads lines of two fields divided by a tab; a line that begins with `#` is a remark.
  init(utf8: [UInt8]) {
    let entries: [Entry] = utf8.split(separator: 0x0A).compactMap { line in
      let fields = line.split(separator: 0x09)
      guard fields.count >= 2, line.first != UInt8(ascii: "#") else { return nil }
      return Entry(wrong: Array(fields[0]), right: Array(fields[1]))
    }
    self.entries = entries
    var byOpening: [Int: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      for opening in Self.openings(of: SymbolText(utf8: entry.wrong).symbols).prefix(1) {
        byOpening[opening, default: []].append(place)
      }
    }
    self.byOpening = byOpening
  }

  /// The entries whose first two letters stand in a text, in the order of the list.
  func entries(in symbols: [Symbol]) -> [Entry] {
    var found: Set<Int> = []
    for opening in Self.openings(of: symbols) {
      if let places = byOpening[opening] { found.formUnion(places) }
    }
    return found.sorted().map { entries[$0] }
  }

  /// Each symbol with its neighbour as one number.
  private static func openings(of symbols: [Symbol]) -> some Sequence<Int> {
    zip(symbols, symbols.dropFirst()).lazy.map { Int($0) << 8 | Int($1) }
  }
}
