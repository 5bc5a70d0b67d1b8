import ThaiText

/// A phrase that is looked for in many texts.
struct Phrase: Sendable {
  let utf8: [UInt8]
  private let pairs: LetterPairs

  init(utf8: [UInt8]) {
    self.utf8 = utf8
    pairs = LetterPairs(SymbolText(utf8: utf8).symbols)
  }

  init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  /// The bytes of a text at which the phrase stands, without overlaps.
  func ranges(in text: CheckedText) -> [Range<Int>] {
    ranges(in: text.utf8, text.pairs)
  }

  /// The same for a text of which no more is known than its bytes and pairs of letters.
  func ranges(in text: [UInt8], _ pairs: LetterPairs) -> [Range<Int>] {
    pairs.contain(self.pairs) ? Bytes.ranges(of: utf8, in: text) : []
  }

  /// Whether a text is worth a search.
  @inline(__always)
  func mayStand(in text: CheckedText) -> Bool { text.pairs.contain(pairs) }
}
