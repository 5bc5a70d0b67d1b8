package import ThaiText

/// A text as the letters of the model of letters: Thai as it is, runs of digits, Latin and spaces as one letter each.
package struct LetterText {
  /// Letters below 0x80.
  package let letters: [Symbol]
  /// For each letter the index of its first scalar, and the number of scalars at the end.
  package let scalarIndices: [Int32]

  package init(_ text: SymbolText) {
    var letters: [Symbol] = []
    var indices: [Int32] = []
    letters.reserveCapacity(text.count + 1)
    indices.reserveCapacity(text.count + 1)
    for (index, symbol) in text.symbols.enumerated() {
      if Self.thai.contains(symbol) {
        letters.append(symbol)
        indices.append(Int32(truncatingIfNeeded: index))
        continue
      }
      guard let letter = Self.letter(for: symbol) else { continue }
      if letter == letters.last, Self.isCollapsed(letter) { continue }
      letters.append(letter)
      indices.append(Int32(index))
    }
    indices.append(Int32(text.count))
    self.letters = letters
    scalarIndices = indices
  }

  /// Letters, marks and signs of Thai, nearly all of a text: they are letters of the model as they are.
  private static let thai: ClosedRange<Symbol> = 0x01...0x4F

  /// Digits, Latin and spaces count once, however many stand together.
  private static func isCollapsed(_ letter: Symbol) -> Bool {
    letter == Symbols.space || letter == Symbols.digit || letter == Symbols.letter
  }

  /// The letter of the model for a symbol; nil for what has no shape.
  private static func letter(for symbol: Symbol) -> Symbol? {
    switch symbol {
    case 0x50...0x59, Symbols.digit: Symbols.digit
    case 0x01...0x5B: symbol
    case Symbols.space, Symbols.glue: Symbols.space
    case Symbols.zeroWidthSpace, Symbols.wordJoiner, Symbols.zeroWidthJoiner, Symbols.softHyphen: nil
    case Symbols.openingQuote, Symbols.straightQuote, Symbols.closingQuote: Symbols.straightQuote
    case Symbols.dash: Symbols.hyphen
    default: symbol
    }
  }
}
