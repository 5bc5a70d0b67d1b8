/// What Thai spelling alone says about where a word may begin.
enum ThaiOrthography {
  /// Whether a word or syllable may begin before `run[index]`, both neighbours being Thai letters.
  ///
  /// Never before a following vowel, a mark or a killed letter (…ศ์, …ธิ์), never after a leading vowel or MAI HAN-AKAT,
  /// and after MAITAIKHU only where it ends the word ก็.
  @inline(__always)
  static func mayBegin(_ run: UnsafePointer<Symbol>, _ index: Int, _ count: Int) -> Bool {
    let next = run[index]
    let previous = run[index - 1]
    if next.isFollowingVowelOrMark || previous.isLeadingVowel || previous == Symbols.maiHanAkat {
      return false
    }
    if index + 1 < count {
      let second = run[index + 1]
      if second == Symbols.thanthakhat { return false }
      if second == Symbols.saraI || second == Symbols.saraU, index + 2 < count,
        run[index + 2] == Symbols.thanthakhat
      {
        return false
      }
    }
    if previous == Symbols.maitaikhu {
      return index >= 2 && run[index - 2] == Symbols.koKai
        && (index == 2 || false == run[index - 3].isLeadingVowel)
    }
    return true
  }
}
