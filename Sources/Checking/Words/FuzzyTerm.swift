import ThaiText

/// A term that is looked for with one letter changed, lost or added: the bit-parallel search of Wu and Manber (1992).
final class FuzzyTerm: Sendable {
  let symbols: [Symbol]
  private let pairs: LetterPairs
  /// For each symbol the places of the term at which it stands.
  private let masks: [UInt64]

  /// The longest term: a bit a letter.
  static let longest = 62

  /// A term of at most `longest` letters of Thai; nil for others.
  init?(_ text: String, shortest: Int) {
    symbols = SymbolText(utf8: Array(text.utf8)).symbols
    guard (shortest...Self.longest).contains(symbols.count), symbols.allSatisfy({ $0.isThaiLetter }) else {
      return nil
    }
    pairs = LetterPairs(symbols)
    var masks = [UInt64](repeating: 0, count: 256)
    for (index, symbol) in symbols.enumerated() { masks[Int(symbol)] |= 1 << UInt64(index) }
    self.masks = masks
  }

  /// A place where the term stands with one change.
  struct Variant {
    /// The symbols that stand for the term.
    let range: Range<Int>
    /// Those of them that differ, and how many of the term's they stand for.
    let changed: Range<Int>
    let meant: Range<Int>
  }

  /// One change touches three pairs at most.
  private static let pairsOfChange = 3

  /// The variants in a text, without those inside the term itself.
  func variants(in text: CheckedText) -> [Variant] {
    guard text.symbols.count + 1 >= symbols.count, !text.pairs.lackMore(than: Self.pairsOfChange, of: pairs)
    else { return [] }
    let (exact, near) = ends(in: text.symbols)
    var found: [Variant] = []
    for end in near where !exact.contains(where: { abs($0 - end) <= 1 }) {
      guard let variant = variant(ending: end, in: text.symbols) else { continue }
      if let last = found.last, last.range.overlaps(variant.range) {
        // Of several readings the one that changes a letter inside.
        if last.meant.upperBound == symbols.count, variant.meant.upperBound < symbols.count {
          found[found.count - 1] = variant
        }
      } else {
        found.append(variant)
      }
    }
    return found
  }

  /// The ends of the term, and those of what differs from it by one change.
  private func ends(in text: [Symbol]) -> (exact: [Int], near: [Int]) {
    var (exact, near): ([Int], [Int]) = ([], [])
    var (whole, changed) = (UInt64(0), UInt64(1))
    let last: UInt64 = 1 << UInt64(symbols.count - 1)
    for (index, symbol) in text.enumerated() {
      let mask = masks[Int(symbol & 0xFF)]
      let next = (whole << 1 | 1) & mask
      // The same letter; one added; one changed; one lost.
      changed = (changed << 1 | 1) & mask | whole | (whole << 1 | 1) | next << 1
      whole = next
      if whole & last != 0 { exact.append(index + 1) }
      if changed & last != 0 { near.append(index + 1) }
    }
    return (exact, near)
  }

  /// The reading of the letters before an end; of several one that changes no first letter.
  private func variant(ending end: Int, in text: [Symbol]) -> Variant? {
    var reading: Variant?
    for length in [symbols.count, symbols.count - 1, symbols.count + 1] where length <= end {
      let start = end - length
      let found = text[start..<end]
      let head = zip(found, symbols).prefix { $0 == $1 }.count
      let rest = min(found.count, symbols.count) - head
      let tail = zip(found.reversed(), symbols.reversed()).prefix { $0 == $1 }.prefix(rest).count
      let changed = (start + head)..<(end - tail)
      let meant = head..<(symbols.count - tail)
      if changed.count <= 1, meant.count <= 1, !(changed.isEmpty && meant.isEmpty) {
        let variant = Variant(range: start..<end, changed: changed, meant: meant)
        if head > 0 { return variant }
        reading = reading ?? variant
      }
    }
    return reading
  }
}
