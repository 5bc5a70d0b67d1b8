/// Web and mail addresses: they break after / ? & and, poorly, after . = _ - #, and nowhere else.
enum AddressRules {
  /// Longest token that is looked at as an address, in scalars.
  private static let longestAddress = 2_048

  static func apply(to grades: inout [PlaceGrade], _ symbols: [Symbol]) {
    var start = 0
    while start < symbols.count {
      guard isAddressScalar(symbols[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < symbols.count, isAddressScalar(symbols[end]) { end += 1 }
      if isAddress(symbols[start..<end]) { mark(symbols, start..<end, &grades) }
      start = end
    }
  }

  private static func mark(_ symbols: [Symbol], _ range: Range<Int>, _ grades: inout [PlaceGrade]) {
    for index in range.dropFirst() {
      grades[index] = grade(after: symbols[index - 1], before: symbols[index])
    }
  }

  private static func grade(after previous: Symbol, before next: Symbol) -> PlaceGrade {
    guard next.isAlphanumeric else { return .none }
    return switch previous {
    case Symbols.slash, Symbols.exclamation: .seam
    case Symbols.queryMark, Symbols.fullStop, Symbols.hyphen, Symbols.at: .inner
    default: .none
    }
  }

  /// The scalars of which addresses are made, Thai letters left out.
  private static func isAddressScalar(_ symbol: Symbol) -> Bool {
    switch symbol {
    case Symbols.letter, Symbols.digit, Symbols.slash, Symbols.fullStop, Symbols.colon, Symbols.hyphen,
      Symbols.queryMark, Symbols.at, Symbols.exclamation, Symbols.postfix:
      true
    default: false
    }
  }

  /// Whether a token is an address: it has `://`, or an `@` or two full stops between letters.
  private static func isAddress(_ token: ArraySlice<Symbol>) -> Bool {
    var innerStops = 0
    for index in token.indices.dropFirst().dropLast() {
      let isBetweenLetters = token[index - 1].isAlphanumeric && token[index + 1] == Symbols.letter
      switch token[index] {
      case Symbols.slash where token[index - 1] == Symbols.colon && token[index + 1] == Symbols.slash:
        return true
      case Symbols.at where isBetweenLetters: return true
      case Symbols.fullStop where isBetweenLetters: innerStops += 1
      default: break
      }
    }
    return innerStops >= 2 && token.contains(Symbols.letter)
  }
}
