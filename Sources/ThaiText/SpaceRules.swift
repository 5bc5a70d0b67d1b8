/// Which spaces a line may end with, and how gladly.
///
/// A space between phrases is the best of all places in Thai. But a figure stays with its unit and with จำนวน, ที่,
/// พ.ศ. before it, day with month and year, a title with the name, ณ with its noun, a list mark with its text.
struct SpaceRules {
  let symbols: [Symbol]
  let vocabulary: SettingVocabulary

  func apply(to grades: inout [PlaceGrade]) {
    for place in symbols.indices.dropFirst() where symbols[place - 1].isSpace {
      guard grades[place] == .phrase else { continue }
      grades[place] = grade(at: place, grades)
      keepOrdinal(before: place, &grades)
    }
  }

  /// The grade before `symbols[place]`, which follows a space.
  private func grade(at place: Int, _ grades: [PlaceGrade]) -> PlaceGrade {
    guard let last = lastBeforeSpaces(place) else { return .none }
    let next = symbols[place]
    if symbols[last] == Symbols.opening || symbols[last] == Symbols.openingQuote { return .none }  // LB 14
    if mayNotFollowSpace(next) || isListMark(endingAt: last) { return .none }
    if isLoneNo(last) || isOfficer(endingAt: last + 1, of: place, grades) { return .none }
    if let grade = aroundFigure(last, next, place, grades) { return grade }
    if isAbbreviationOrTitle(endingAt: last + 1, grades) && isNameStart(next) { return .none }
    if followsAttachedTitle(last) { return .seam }
    if next == Symbols.hyphen || next == Symbols.dash { return .seam }
    if symbols[last] == Symbols.maiyamok,
      endsWord(of: vocabulary.distributives, at: end(ofWordBefore: last), grades)
    {
      return .inner
    }
    if next == Symbols.opening { return .word }
    return symbols[last] == Symbols.letter && next == Symbols.letter ? .word : .phrase
  }

  /// Keeps ที่ before a figure with what is counted: ครั้งที่ ๒ and หมู่ที่ ๗ are whole, ตัวชี้วัด ~ที่ ๘ is a poor place.
  private func keepOrdinal(before place: Int, _ grades: inout [PlaceGrade]) {
    guard symbols[place].isDigit, let last = lastBeforeSpaces(place) else { return }
    let start = last - 2
    guard start > 0, symbols[start...last].elementsEqual(Self.thi), symbols[start - 1].isThaiLetter,
      grades[start] == .word || grades[start] == .seam,
      let head = startOfWord(of: vocabulary.ordinals, endingAt: start, grades)
    else { return }
    grades[place] = .none
    grades[start] = cells(head..<start) < Self.leastCellsOfLongHead ? .none : .seam
  }

  /// With ที่ and a figure, longer heads are as wide as a narrow column; ลำดับ and ระยะ have four cells.
  private static let leastCellsOfLongHead = 5
  private static let thi: [Symbol] = [0x17, 0x35, 0x48]  // ที่

  private func lastBeforeSpaces(_ place: Int) -> Int? {
    var index = place - 1
    while index >= 0, symbols[index].isSpace { index -= 1 }
    return index >= 0 ? index : nil
  }

  private func mayNotFollowSpace(_ symbol: Symbol) -> Bool {
    PairRules.mayNotBeginLine(symbol) && symbol != Symbols.hyphen && symbol != Symbols.dash
  }

  /// The word ณ alone before the space.
  private func isLoneNo(_ last: Int) -> Bool {
    symbols[last] == Symbols.noNen && (last == 0 || !symbols[last - 1].isThaiLetter)
  }

  /// Whether an office and the abbreviation of its body stand around the space: นายก อบต., ปลัด อบต.
  private func isOfficer(endingAt end: Int, of place: Int, _ grades: [PlaceGrade]) -> Bool {
    !vocabulary.bodies.ends(in: symbols, from: place).isEmpty
      && endsWord(of: vocabulary.officers, at: end, grades)
  }

  // MARK: List marks

  /// Whether the paragraph so far is only the mark of a list item: `-`, `๑.`, `(๑)`, `ก.`.
  private func isListMark(endingAt last: Int) -> Bool {
    guard last < 8 else { return false }
    let mark = symbols[0...last].filter { !$0.isSpace }
    if mark.count == 1 {
      return [Symbols.hyphen, Symbols.dash, Symbols.bullet, Symbols.ideograph].contains(mark[0])
    }
    guard let end = mark.last, end == Symbols.fullStop || end == Symbols.closing else { return false }
    let inside = mark.dropLast().drop { $0 == Symbols.opening }
    let isLabel = inside.allSatisfy { $0.isDigit || $0 == Symbols.fullStop }
    return isLabel || (inside.count == 1 && inside.allSatisfy { $0.isThaiConsonant || $0 == Symbols.letter })
  }

  /// Where the word before ๆ ends, over the space that may stand between.
  private func end(ofWordBefore maiyamok: Int) -> Int {
    var end = maiyamok
    while end > 0, symbols[end - 1].isSpace { end -= 1 }
    return end
  }

  // MARK: Figures

  private func aroundFigure(_ last: Int, _ next: Symbol, _ place: Int, _ grades: [PlaceGrade]) -> PlaceGrade?
  {
    let followsFigure = symbols[last].isDigit
    if next.isDigit || (next == Symbols.prefix && !followsFigure) {
      return beforeFigure(last, followsFigure, grades)
    }
    if followsFigure || symbols[last] == Symbols.postfix { return afterFigure(place, grades) }
    return beforeYear(last, place, grades)
  }

  private func beforeFigure(_ last: Int, _ followsFigure: Bool, _ grades: [PlaceGrade]) -> PlaceGrade? {
    if followsFigure { return .inner }
    if let start = startOfWord(of: vocabulary.beforeFigure, endingAt: last + 1, grades) {
      return glue(start...last)
    }
    if symbols[last] == Symbols.fullStop, last > 0, symbols[last - 1] == Symbols.letter {
      return PlaceGrade.none
    }
    return symbols[last].isThaiLetter ? .seam : nil
  }

  /// A short word is never parted from its figure. A long one, such as ปีงบประมาณ or a month, is in a column that
  /// cannot hold both: there the space is a better place than the inside of a word.
  private func glue(_ word: ClosedRange<Int>) -> PlaceGrade {
    cells(word.lowerBound..<(word.upperBound + 1)) < Self.leastCellsOfLongWord ? .none : .inner
  }

  private func cells(_ range: Range<Int>) -> Int {
    symbols[range].count { $0.isThaiLetter && !$0.isThaiMark }
  }

  /// มกราคม and เมษายน have six cells, จำนวน and วันที่ fewer.
  private static let leastCellsOfLongWord = 6

  /// A unit stays with its figure, a month with its day.
  private func afterFigure(_ place: Int, _ grades: [PlaceGrade]) -> PlaceGrade? {
    beginsWord(of: vocabulary.units, at: place, grades)
      || beginsWord(of: vocabulary.months, at: place, grades)
      ? PlaceGrade.none : nil
  }

  /// เมษายน พ.ศ. ๒๕๖๘ stays whole; ประจำปี พ.ศ. ๒๕๖๘ is a poor place.
  private func beforeYear(_ last: Int, _ place: Int, _ grades: [PlaceGrade]) -> PlaceGrade? {
    guard place + 3 < symbols.count, symbols[place + 1] == Symbols.fullStop,
      symbols[place + 3] == Symbols.fullStop,
      symbols[place + 2] == Self.soSala
    else { return nil }
    if endsWord(of: vocabulary.monthsFromEnd, at: last + 1, grades) { return PlaceGrade.none }
    return symbols[last].isThaiLetter ? .seam : nil
  }

  private static let soSala: Symbol = 0x28

  // MARK: Titles and names

  private func isNameStart(_ symbol: Symbol) -> Bool { symbol.isThaiConsonant || symbol.isLeadingVowel }

  private func isAbbreviationOrTitle(endingAt end: Int, _ grades: [PlaceGrade]) -> Bool {
    let trie = symbols[end - 1] == Symbols.fullStop ? vocabulary.abbreviationsBeforeName : vocabulary.titles
    return endsWord(of: trie, at: end, grades)
  }

  /// Longest first name with its title, in scalars, that is looked back over.
  private static let longestFirstName = 32

  /// Whether the token before the space is a title with a first name, as in นายประสพ เรียงเงิน.
  private func followsAttachedTitle(_ last: Int) -> Bool {
    var start = last
    while start > 0, symbols[start - 1].isThaiLetter, last - start < Self.longestFirstName { start -= 1 }
    guard start == 0 || symbols[start - 1].isSpace || symbols[start - 1].isQuoteOrBracketOpening else {
      return false
    }
    let ends = vocabulary.attachedTitles.ends(in: symbols, from: start)
    guard let end = ends.last, end <= last else { return false }
    return symbols[end] != Symbols.koKai || end + 1 > last  // นายก is no title
  }

  // MARK: Words at a place

  /// Whether a word of the set ends at `end` and begins at a word boundary.
  private func endsWord(of trie: SymbolTrie, at end: Int, _ grades: [PlaceGrade]) -> Bool {
    startOfWord(of: trie, endingAt: end, grades) != nil
  }

  /// Where the longest word of the set that ends at `end` begins, if that is a word boundary.
  private func startOfWord(of trie: SymbolTrie, endingAt end: Int, _ grades: [PlaceGrade]) -> Int? {
    trie.starts(in: symbols, endingAt: end).filter { start in
      start == 0 || !symbols[start].isThaiLetter || !symbols[start - 1].isThaiLetter
        || grades[start] == .word || grades[start] == .seam
    }.min()
  }

  /// Whether a word of the set begins at `start` and ends at a word boundary.
  private func beginsWord(of trie: SymbolTrie, at start: Int, _ grades: [PlaceGrade]) -> Bool {
    trie.ends(in: symbols, from: start).contains { end in
      end == symbols.count || !symbols[end].isThaiLetter || grades[end] == .word || grades[end] == .seam
    }
  }
}
