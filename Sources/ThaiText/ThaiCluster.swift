/// The clusters of a text: what a reader takes for one written sign, and what spacing may never part.
///
/// Clusters are the extended grapheme clusters of UAX #29 as far as Thai and the scripts beside it need them: a base
/// with its vowels and marks above and below; SARA AM (ำ) belongs to its consonant; a leading vowel is a
/// cluster of its own.
public enum ThaiCluster {
  /// The byte offsets at which clusters begin, in ascending order; 0 first unless the text is empty.
  public static func starts(in utf8: some Collection<UInt8>) -> [Int] {
    let text = SymbolText(utf8: utf8)
    return (0..<text.count)
      .filter { isStart(text.symbols, at: $0) }
      .map { Int(text.utf8Offsets[$0]) }
  }

  /// Whether a cluster begins at the symbol with this index.
  static func isStart(_ symbols: [Symbol], at index: Int) -> Bool {
    guard index > 0 else { return true }
    if symbols[index].isExtending {
      return symbols[index - 1].isSpace || symbols[index - 1] == Symbols.zeroWidthSpace
    }
    return false == joinsEmoji(symbols, at: index)
  }

  /// Whether the scalar is joined to the picture before it by ZERO WIDTH JOINER.
  private static func joinsEmoji(_ symbols: [Symbol], at index: Int) -> Bool {
    index >= 2 && symbols[index] == Symbols.ideograph && symbols[index - 1] == Symbols.zeroWidthJoiner
  }
}
