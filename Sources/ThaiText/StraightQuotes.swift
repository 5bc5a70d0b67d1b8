/// Tells opening from closing among the straight quotation marks " and ', which Thai offices type for “ ” and ‘ ’.
package enum StraightQuotes {
  /// The symbols with every straight quote replaced by an opening or a closing one.
  ///
  /// A quote opens after a space, an opening bracket or at the start, and closes before a space, closing
  /// punctuation or at the end; between letters the marks alternate.
  package static func resolved(_ symbols: [Symbol]) -> [Symbol] {
    guard symbols.contains(Symbols.straightQuote) else { return symbols }
    var resolved = symbols
    var isOpen = false
    for index in symbols.indices where symbols[index] == Symbols.straightQuote {
      let opens = opens(symbols, at: index) ?? !isOpen
      resolved[index] = opens ? Symbols.openingQuote : Symbols.closingQuote
      isOpen = opens
    }
    return resolved
  }

  private static func opens(_ symbols: [Symbol], at index: Int) -> Bool? {
    let previous = index > 0 ? symbols[index - 1] : Symbols.space
    let next = index + 1 < symbols.count ? symbols[index + 1] : Symbols.space
    let mayOpen = previous.isSpace || previous.isQuoteOrBracketOpening
    let mayClose =
      next.isSpace || next == Symbols.closing || next == Symbols.fullStop || next == Symbols.comma
    return mayOpen == mayClose ? nil : mayOpen
  }
}
