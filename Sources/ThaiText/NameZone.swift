/// Whether a run of Thai letters stands where a name is to be expected.
///
/// Names of persons and places are not in the lexicon and look like strings of common words (ศรี-สุข-ใส). What
/// comes before tells them: a title, an abbreviation of a rank or of a district, a name before.
package struct NameZone: Sendable {
  package enum Kind: UInt32, Sendable {
    case none
    /// The run begins with a title that is written together with the first name: นายธนกร.
    case attachedTitle
    /// The run follows a title and a space or an abbreviation of a title: พลเอก ประวิตร, ดร.สุทธิพล.
    case afterTitle
    /// The run follows a run of one of the kinds above over a space: the family name.
    case familyName
    /// The run follows an abbreviation of a place: ต.หนองปากโลง.
    case place
    /// The run fills a pair of quotation marks or brackets.
    case enclosed
  }

  package let kind: Kind
  /// Letters of the run up to the end of its title.
  package let titleLength: Int
  package let runLength: Int
  /// Where in the run the name of a place begins that fills the rest of it (ตำบล-บางกระทุ่ม); nil when none does.
  package let placeStart: Int?
}

extension NameZone {
  /// Longest family name, in letters; a longer run is a phrase.
  private static let longestFamilyName = 24
  /// Longest name that is looked for, in letters.
  private static let longestName = 40

  /// The zone of a run.
  init(_ symbols: UnsafeBufferPointer<Symbol>, run: Range<Int>, vocabulary: SettingVocabulary) {
    let (kind, title) = Self.classify(symbols, run, vocabulary)
    self.init(
      kind: kind, titleLength: title, runLength: run.count,
      placeStart: Self.placeStart(symbols, run, vocabulary).map { $0 - run.lowerBound })
  }

  private static func classify(
    _ symbols: UnsafeBufferPointer<Symbol>, _ run: Range<Int>, _ vocabulary: SettingVocabulary
  ) -> (Kind, Int) {
    if let direct = direct(symbols, run, vocabulary) { return direct }
    guard let previous = runBeforeSpace(symbols, run.lowerBound) else { return (isEnclosed(symbols, run), 0) }
    if run.count <= longestFamilyName, let before = direct(symbols, previous, vocabulary), before.0 != .place
    {
      return (.familyName, 0)
    }
    return (.none, 0)
  }

  /// The zone that the run itself or what stands straight before it tells.
  private static func direct(
    _ symbols: UnsafeBufferPointer<Symbol>, _ run: Range<Int>, _ vocabulary: SettingVocabulary
  ) -> (Kind, Int)? {
    guard run.count <= longestName else { return nil }
    // A connective may stand before the title: และนายวรชัย.
    let connective = vocabulary.connectives.longestMatch(
      in: symbols, from: run.lowerBound, before: run.upperBound)
    let start = run.lowerBound + connective
    let title = vocabulary.attachedTitles.longestMatch(in: symbols, from: start, before: run.upperBound)
    if title > 0, connective + title < run.count, !vocabulary.noTitles.begins(in: symbols, at: start) {
      return (.attachedTitle, connective + title)
    }
    return afterTitle(symbols, run.lowerBound, vocabulary).map { ($0, 0) }
      ?? titleInside(symbols, run, vocabulary).map { (.attachedTitle, $0) }
  }

  /// Letters of the shortest and longest first name that is looked for behind a title inside a run.
  private static let firstNameLengths = 3...14

  /// Letters of the run up to the end of the title whose first name fills the rest: พบตัวนาย-ชวลิต.
  private static func titleInside(
    _ symbols: UnsafeBufferPointer<Symbol>, _ run: Range<Int>, _ vocabulary: SettingVocabulary
  ) -> Int? {
    let last = run.upperBound - firstNameLengths.lowerBound
    let first = max(run.lowerBound + 1, run.upperBound - firstNameLengths.upperBound)
    guard first <= last, run.upperBound < symbols.count, symbols[run.upperBound].isSpace else { return nil }
    let place = (first...last).last { place in
      symbols[place].isThaiLetter && !symbols[place].isFollowingVowelOrMark
        && vocabulary.courtesyTitles.endsWithin(symbols, at: place, from: run.lowerBound)
    }
    guard let place else { return nil }
    // นาย of นายก, นายจ้าง is no title.
    let titles = [3, 6].map { place - $0 }
    let isOther = titles.contains { $0 >= run.lowerBound && vocabulary.noTitles.begins(in: symbols, at: $0) }
    return isOther ? nil : place - run.lowerBound
  }

  private static func afterTitle(
    _ symbols: UnsafeBufferPointer<Symbol>, _ start: Int, _ vocabulary: SettingVocabulary
  ) -> Kind? {
    var end = start
    while end > 0, symbols[end - 1].isSpace { end -= 1 }
    guard end > 0, start - end <= 1 else { return nil }
    if symbols[end - 1] == Symbols.fullStop {
      if vocabulary.personAbbreviations.endsToken(in: symbols, at: end) { return .afterTitle }
      return vocabulary.placeAbbreviations.endsToken(in: symbols, at: end) ? .place : nil
    }
    return end < start && vocabulary.titles.endsToken(in: symbols, at: end) ? .afterTitle : nil
  }

  /// Letters of the shortest and longest name of a place that is looked for behind its head.
  private static let placeLengths = 3...14

  /// Looks back from the end of the run for ตำบล, อำเภอ, วัด and their like.
  private static func placeStart(
    _ symbols: UnsafeBufferPointer<Symbol>, _ run: Range<Int>, _ vocabulary: SettingVocabulary
  ) -> Int? {
    let last = run.upperBound - placeLengths.lowerBound
    let first = max(run.lowerBound, run.upperBound - placeLengths.upperBound)
    guard first <= last else { return nil }
    return (first...last).last { place in
      symbols[place].isThaiLetter && !symbols[place].isFollowingVowelOrMark
        && vocabulary.placeHeads.endsWithin(symbols, at: place, from: run.lowerBound)
    }
  }

  private static func runBeforeSpace(_ symbols: UnsafeBufferPointer<Symbol>, _ start: Int) -> Range<Int>? {
    guard start >= 2, symbols[start - 1].isSpace, symbols[start - 2].isThaiLetter else { return nil }
    var first = start - 2
    while first > 0, symbols[first - 1].isThaiLetter, start - first < longestName { first -= 1 }
    return first..<(start - 1)
  }

  private static func isEnclosed(_ symbols: UnsafeBufferPointer<Symbol>, _ run: Range<Int>) -> Kind {
    guard run.lowerBound > 0, run.upperBound < symbols.count else { return .none }
    let before = symbols[run.lowerBound - 1]
    let after = symbols[run.upperBound]
    let isQuoted = before == Symbols.openingQuote && after == Symbols.closingQuote
    return isQuoted || (before == Symbols.opening && after == Symbols.closing) ? .enclosed : .none
  }
}
