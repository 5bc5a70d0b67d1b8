/// Divides abbreviations that are written without a space from the word before them: เมื่อ|พ.ศ., ของ|อบต.
///
/// To the segmenter the letters before the first full stop are a stray end of the run.
struct AbbreviationRules {
  let vocabulary: SettingVocabulary

  func apply(to grades: inout [PlaceGrade], _ symbols: [Symbol]) {
    for place in symbols.indices.dropFirst()
    where symbols[place] == Symbols.fullStop && symbols[place - 1].isThaiConsonant {
      guard let start = startOfAbbreviation(endingAt: place, symbols), start > 0,
        symbols[start - 1].isThaiLetter, !symbols[start - 1].isLeadingVowel,
        symbols[start - 1] != Symbols.maiHanAkat
      else { continue }
      grades[start] = .word
      for inside in (start + 1)..<max(place, start + 1) { grades[inside] = .none }
    }
  }

  /// Where the abbreviation begins whose first full stop stands at `place`.
  private func startOfAbbreviation(endingAt place: Int, _ symbols: [Symbol]) -> Int? {
    if let start = vocabulary.abbreviationsBeforeName.starts(in: symbols, endingAt: place + 1).last,
      place - start >= Self.leastLettersOfKnown
    {
      return start
    }
    // A letter, a full stop, a letter, a full stop: พ.ศ., ส.ส., ป.ป.ช.
    guard place + 2 < symbols.count, symbols[place + 1].isThaiConsonant,
      symbols[place + 2] == Symbols.fullStop
    else { return nil }
    return place - 1
  }

  /// Shorter abbreviations also are the ends of words: อ., จ.
  private static let leastLettersOfKnown = 3
}
