import ThaiText

/// The runs of letters of a report: what is written alike in many places is meant so.
struct ReportVocabulary: Sendable {
  private let texts: [[Symbol]]

  init(of texts: [CheckedText]) {
    self.texts = texts.map(\.symbols)
  }

  /// How often the letters around a place stand in the report. Few places are asked for.
  func count(around symbols: Range<Int>, in text: CheckedText) -> Int {
    let low = max(0, symbols.lowerBound - 2)
    let high = min(text.symbols.count, max(symbols.upperBound, symbols.lowerBound + 1) + 2)
    guard high - low == Self.width else { return 1 }
    let wanted = Self.key(of: text.symbols[low..<high])
    return texts.reduce(0) { $0 + Self.count(of: wanted, in: $1) }
  }

  /// Whether the report has the letters around a place as they would be after a change in two other places, and as
  /// they are in no other.
  func hasElsewhere(_ replacement: [Symbol], for symbols: Range<Int>, in text: CheckedText) -> Bool {
    var changed = text.symbols
    changed.replaceSubrange(symbols, with: replacement)
    let end = symbols.lowerBound + replacement.count
    return (2...4).contains { before in
      let start = symbols.lowerBound - before
      let (old, new) = (start..<(start + Self.ownWidth), start..<(start + Self.ownWidth))
      guard start >= 0, old.upperBound <= text.symbols.count, new.upperBound <= changed.count,
        end < new.upperBound,
        symbols.upperBound < old.upperBound, changed[new].allSatisfy({ $0.isThaiLetter })
      else { return false }
      let (oldKey, newKey) = (Self.key(of: text.symbols[old]), Self.key(of: changed[new]))
      return counts(oldKey, newKey) == (1, 2)
    }
  }

  private static let ownWidth = 7

  /// How often runs of letters stand in the report, the second of them counted no further than two.
  private func counts(_ old: UInt64, _ new: UInt64) -> (old: Int, new: Int) {
    var counts = (old: 0, new: 0)
    for symbols in texts {
      var key = UInt64(0)
      for symbol in symbols {
        key = (key << 8 | UInt64(symbol)) & Self.ownMask
        if key == old { counts.old += 1 }
        if key == new { counts.new = min(2, counts.new + 1) }
      }
      if counts.old > 1 { break }
    }
    return counts
  }

  private static let ownMask: UInt64 = 1 << UInt64(8 * ownWidth) - 1

  /// How often a space between letters of Thai and the letters behind it stand in the report.
  func count(fromSpace space: Int, in text: CheckedText) -> Int {
    guard space + Self.width <= text.symbols.count else { return 1 }
    let wanted = text.symbols[space..<(space + Self.width)]
    return texts.reduce(0) { count, symbols in
      guard symbols.count > Self.width else { return count }
      return count
        + (1...(symbols.count - Self.width)).count { start in
          symbols[start] == wanted.first && symbols[start - 1].isThaiLetter
            && symbols[start..<(start + Self.width)].elementsEqual(wanted)
        }
    }
  }

  private static let width = 5

  private static func count(of wanted: UInt64, in symbols: [Symbol]) -> Int {
    var (key, count) = (UInt64(0), 0)
    for symbol in symbols {
      key = self.key(key, symbol)
      if key == wanted { count += 1 }
    }
    return count
  }

  private static func key(of symbols: ArraySlice<Symbol>) -> UInt64 {
    symbols.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The key of the last five letters, eight bits each, with one more read.
  private static func key(_ key: UInt64, _ symbol: Symbol) -> UInt64 {
    (key << 8 | UInt64(symbol)) & 0xFF_FFFF_FFFF
  }
}
