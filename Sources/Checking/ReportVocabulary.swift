import ThaiText

/// The runs of Thai letters of a report with how often each stands in it: what is written alike in many places is
/// meant so.
struct ReportVocabulary: Sendable {
  /// By five letters, eight bits each.
  private var counts: [UInt64: Int] = [:]

  init(of texts: [CheckedText]) {
    for text in texts {
      var key: UInt64 = 0
      for (index, symbol) in text.symbols.enumerated() {
        key = Self.key(key, symbol)
        if index + 1 >= Self.width { counts[key, default: 0] += 1 }
      }
    }
  }

  /// How often the letters around a place stand in the report.
  func count(around symbols: Range<Int>, in text: CheckedText) -> Int {
    let low = max(0, symbols.lowerBound - 2)
    let high = min(text.symbols.count, max(symbols.upperBound, symbols.lowerBound + 1) + 2)
    guard high - low == Self.width else { return 1 }
    return counts[text.symbols[low..<high].reduce(0, Self.key)] ?? 1
  }

  private static let width = 5

  /// The key of the last five letters with one more read.
  private static func key(_ key: UInt64, _ symbol: Symbol) -> UInt64 {
    (key << 8 | UInt64(symbol)) & 0xFF_FFFF_FFFF
  }
}
