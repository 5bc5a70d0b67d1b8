/// The rules that two neighbouring scalars decide: the needed part of UAX #14, and what Thai setting adds to it.
///
/// Places between two Thai letters are left to the segmenter, places after a space to `SpaceRules`.
enum PairRules {
  static func grades(of symbols: [Symbol]) -> [PlaceGrade] {
    var grades = [PlaceGrade](repeating: .none, count: symbols.count)
    var followsThaiLetter = symbols.first?.isThaiLetter ?? false
    for index in symbols.indices.dropFirst() {
      let isThaiLetter = symbols[index].isThaiLetter
      if !(followsThaiLetter && isThaiLetter) {
        grades[index] = grade(symbols, at: index, symbols[index - 1], symbols[index])
      }
      followsThaiLetter = isThaiLetter
    }
    return grades
  }

  private static func grade(
    _ symbols: [Symbol], at index: Int, _ previous: Symbol, _ next: Symbol
  ) -> PlaceGrade {
    if next.isSpace || next == Symbols.zeroWidthSpace { return .none }  // LB 7
    if next.isExtending || previous == Symbols.zeroWidthJoiner { return .none }  // LB 8a, 9
    if next.isFollowingVowelOrMark { return .none }
    if previous == Symbols.zeroWidthSpace { return .word }  // LB 8
    if previous == Symbols.glue || previous == Symbols.wordJoiner { return .none }  // LB 11, 12
    if next == Symbols.wordJoiner { return .none }
    if previous.isSpace { return .phrase }
    if next == Symbols.glue || mayNotBeginLine(next) || previous.isQuoteOrBracketOpening { return .none }
    if previous.isLeadingVowel { return .none }
    return afterPunctuation(symbols, at: index, previous, next) ?? beforePunctuation(previous, next)
      ?? betweenScripts(symbols, at: index, previous, next)
  }

  /// LB 13 and 16, with ๆ ฯ ๚ ๛: what no line begins with.
  static func mayNotBeginLine(_ symbol: Symbol) -> Bool {
    switch symbol {
    case Symbols.closing, Symbols.closingQuote, Symbols.exclamation, Symbols.comma, Symbols.colon,
      Symbols.fullStop, Symbols.ellipsis, Symbols.postfix, Symbols.slash, Symbols.hyphen, Symbols.dash,
      Symbols.softHyphen, Symbols.maiyamok, Symbols.paiyannoi, 0x5A, 0x5B:
      true
    default: false
    }
  }

  /// The grade after a mark that may end a line; nil where the mark does not decide.
  private static func afterPunctuation(
    _ symbols: [Symbol], at index: Int, _ previous: Symbol, _ next: Symbol
  ) -> PlaceGrade? {
    switch previous {
    case Symbols.slash: afterSlash(symbols, at: index, next)
    case Symbols.hyphen, Symbols.dash: afterHyphen(symbols, at: index, next)
    case Symbols.softHyphen: .inner
    case Symbols.comma, Symbols.colon: next.isDigit ? PlaceGrade.none : next == Symbols.letter ? .seam : .word
    case Symbols.fullStop, Symbols.bullet, Symbols.prefix, Symbols.at, Symbols.queryMark, Symbols.baht:
      PlaceGrade.none
    case Symbols.closing, Symbols.closingQuote: next.isDigit ? .seam : .word
    case Symbols.postfix, Symbols.exclamation, Symbols.ellipsis, Symbols.maiyamok, 0x5A, 0x5B: .word
    case Symbols.paiyannoi: isInsideAbbreviation(symbols, at: index) ? PlaceGrade.none : .word
    case Symbols.combining: index >= 2 && symbols[index - 2] == Symbols.ideograph ? .word : PlaceGrade.none
    case Symbols.ideograph: .word
    default: nil
    }
  }

  /// องค์กร/ชมรม may break after the stroke; ๙๖/๒๕๖๘ may not (LB 25).
  private static func afterSlash(_ symbols: [Symbol], at index: Int, _ next: Symbol) -> PlaceGrade {
    if next.isDigit || index < 2 { return .none }
    return next.isThaiLetter && symbols[index - 2].isThaiLetter ? .word : .seam
  }

  /// A hyphen that joins two words may end a line, poorly; one that begins a list item or joins figures may not.
  private static func afterHyphen(_ symbols: [Symbol], at index: Int, _ next: Symbol) -> PlaceGrade {
    guard index >= 2 else { return .none }
    let joined = symbols[index - 2]
    if joined.isSpace || joined.isDigit || next.isDigit || digitFollows(symbols, from: index) { return .none }
    return joined.isThaiLetter || joined == Symbols.letter ? .seam : .none
  }

  /// Whether the token that begins here is a letter or two and then a figure, as the second half of O๑–O๔๓.
  private static func digitFollows(_ symbols: [Symbol], from index: Int) -> Bool {
    symbols[index..<min(index + 3, symbols.count)].contains { $0.isDigit }
  }

  /// Inside ฯลฯ and ฯพณฯ, which stay whole, and after แมนฯ, which the rest of the club's name follows (แมนฯยู).
  private static func isInsideAbbreviation(_ symbols: [Symbol], at index: Int) -> Bool {
    symbols[index..<min(index + 3, symbols.count)].dropFirst().contains(Symbols.paiyannoi)
      || symbols[max(index - clubBeforeIt.count, 0)..<index].elementsEqual(clubBeforeIt)
  }

  private static let clubBeforeIt: [Symbol] = [0x41, 0x21, 0x19, Symbols.paiyannoi]  // แมนฯ

  private static func beforePunctuation(_ previous: Symbol, _ next: Symbol) -> PlaceGrade? {
    switch next {
    case Symbols.openingQuote: previous.isThaiLetter ? .word : .seam
    case Symbols.opening: previous.isThaiLetter ? .seam : PlaceGrade.none
    case Symbols.ideograph: .word
    case Symbols.prefix, Symbols.baht: previous.isThaiLetter ? .word : PlaceGrade.none
    default: nil
    }
  }

  /// Between a Thai word and a word of another script; figures and single letters stay with their word.
  private static func betweenScripts(
    _ symbols: [Symbol], at index: Int, _ previous: Symbol, _ next: Symbol
  ) -> PlaceGrade {
    if previous.isThaiLetter && next == Symbols.letter {
      return index + 1 < symbols.count && symbols[index + 1] == Symbols.letter ? .word : .none
    }
    if previous == Symbols.letter && next.isThaiLetter {
      return index >= 2 && symbols[index - 2] == Symbols.letter ? .word : .none
    }
    return .none
  }
}
