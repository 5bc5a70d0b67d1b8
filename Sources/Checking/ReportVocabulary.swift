import ThaiText

/// The runs of letters of a report: what is written alike in many places is meant so.
struct ReportVocabulary: Sendable {
  private let texts: [(symbols: [Symbol], pairs: LetterPairs)]
  /// The keys of the first letters behind each space that follows a letter of Thai.
  private let behindSpaces: [UInt64]

  init(of texts: [CheckedText]) {
    self.texts = texts.map { ($0.symbols, $0.pairs) }
    behindSpaces = texts.flatMap { text in Self.keysBehindSpaces(of: text.symbols) }
  }

  /// How often the letters around a place stand in the report. Few places are asked for.
  func count(around symbols: Range<Int>, in text: CheckedText) -> Int {
    let low = max(0, symbols.lowerBound - 2)
    let high = min(text.symbols.count, max(symbols.upperBound, symbols.lowerBound + 1) + 2)
    guard high - low == Self.width else { return 1 }
    return count(of: text.symbols[low..<high], noFurtherThan: .max)
  }

  /// Whether the report has the letters around a place as they would be after a change in two other places, and as
  /// they are in no other.
  func hasElsewhere(_ replacement: [Symbol], for symbols: Range<Int>, in text: CheckedText) -> Bool {
    var changed = text.symbols
    changed.replaceSubrange(symbols, with: replacement)
    let end = symbols.lowerBound + replacement.count
    return (2...4).contains { before in
      let start = symbols.lowerBound - before
      let window = start..<(start + Self.ownWidth)
      guard start >= 0, window.upperBound <= min(text.symbols.count, changed.count),
        max(end, symbols.upperBound) < window.upperBound, changed[window].allSatisfy({ $0.isThaiLetter })
      else { return false }
      return count(of: changed[window], noFurtherThan: 2) == 2
        && count(of: text.symbols[window], noFurtherThan: 2) == 1
    }
  }

  /// How often a space between letters of Thai and the letters behind it stand in the report.
  func count(fromSpace space: Int, in text: CheckedText) -> Int {
    guard space + Self.width <= text.symbols.count else { return 1 }
    let wanted = Self.key(of: text.symbols[(space + 1)..<(space + Self.width)])
    return behindSpaces.count { $0 == wanted }
  }

  private static let width = 5
  private static let ownWidth = 7

  private static func keysBehindSpaces(of symbols: [Symbol]) -> [UInt64] {
    guard symbols.count > width else { return [] }
    return (1...(symbols.count - width)).compactMap { space in
      symbols[space].isSpace && symbols[space - 1].isThaiLetter
        ? key(of: symbols[(space + 1)..<(space + width)]) : nil
    }
  }

  /// How often at most eight letters stand in the report, counted no further than some number.
  private func count(of wanted: ArraySlice<Symbol>, noFurtherThan limit: Int) -> Int {
    let pairs = LetterPairs(Array(wanted))
    let key = Self.key(of: wanted)
    let mask = UInt64.max >> UInt64(64 - 8 * wanted.count)
    var count = 0
    for text in texts where text.pairs.contain(pairs) {
      var last = UInt64(0)
      for symbol in text.symbols {
        last = (last << 8 | UInt64(symbol)) & mask
        if last == key { count += 1 }
      }
      if count >= limit { return limit }
    }
    return count
  }

  private static func key(of symbols: ArraySlice<Symbol>) -> UInt64 {
    symbols.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
