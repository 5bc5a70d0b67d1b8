/// Finds where lines of Thai text may end: a segmenter over a lexicon, then the rules of Thai setting.
///
/// What it decides and how is described in docs/line-breaking.md. Time and memory grow in proportion to the
/// length of the text, whatever the text.
public struct ThaiLineBreaker: BreakOpportunityFinding {
  private let model: ThaiModel
  private let userWords: SymbolTrie
  private let vocabulary = SettingVocabulary.standard
  private let workspaces: WorkspacePool

  /// Makes the model and the vocabulary, which are else made when the first text comes.
  package static func prepare() {
    _ = ThaiModel.standard
    _ = SettingVocabulary.standard
  }

  /// - Parameter userWords: words and names that never break, such as the name of the agency. Only the letters
  ///   of the Thai block, full stops, hyphens and spaces in them are compared; words with others are left out.
  public init(userWords: [String] = []) {
    self.init(model: .standard, userWords: userWords)
  }

  package init(model: ThaiModel, userWords: [String] = []) {
    self.model = model
    workspaces = WorkspacePool(model: model)
    var trie = SymbolTrie()
    for word in userWords {
      let symbols = SymbolText(utf8: Array(word.utf8)).symbols
      if symbols.count > 1, symbols.allSatisfy(Self.mayStandInUserWord) { trie.insert(symbols) }
    }
    self.userWords = trie
  }

  public func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] {
    let text = SymbolText(utf8: utf8)
    let grades = grades(of: text)
    var opportunities: [BreakOpportunity] = []
    opportunities.reserveCapacity(text.count / 3)
    for index in grades.indices where grades[index] != .none {
      if let grade = grades[index].breakGrade {
        opportunities.append(BreakOpportunity(utf8Offset: Int(text.utf8Offsets[index]), grade: grade))
      }
    }
    return opportunities
  }

  /// The grade of the place before each symbol.
  private func grades(of text: SymbolText) -> [PlaceGrade] {
    guard text.count > 1 else { return [] }
    let symbols = StraightQuotes.resolved(text.symbols)
    var grades = PairRules.grades(of: symbols)
    workspaces.withWorkspace { WordSegmenter(model: model).mark(symbols, into: &grades, with: $0) }
    AbbreviationRules(vocabulary: vocabulary).apply(to: &grades, symbols)
    applyUserWords(symbols, to: &grades)
    AddressRules.apply(to: &grades, symbols)
    SpaceRules(symbols: symbols, vocabulary: vocabulary).apply(to: &grades)
    return grades
  }

  /// Clears every place inside a word of the user; a long one also is a word to its neighbours.
  private func applyUserWords(_ symbols: [Symbol], to grades: inout [PlaceGrade]) {
    guard !userWords.isEmpty else { return }
    var index = 0
    while index < symbols.count {
      guard userWords.mayBegin(in: symbols, at: index), let end = userWordEnd(symbols, grades, from: index)
      else {
        index &+= 1
        continue
      }
      for place in (index + 1)..<end { grades[place] = .none }
      if end < symbols.count, symbols[end - 1].isThaiLetter, symbols[end].isThaiLetter { grades[end] = .word }
      if index > 0, symbols[index - 1].isThaiLetter, symbols[index].isThaiLetter { grades[index] = .word }
      index = end
    }
  }

  /// Letters from which on a word of the user is not likely to stand in the middle of another word.
  private static let unmistakableLength = 6

  /// The end of the longest word of the user that begins here and does not cut a syllable in two.
  ///
  /// A short word counts only where the segmenter, too, has it between words: ตา is no word in ตากแดด.
  private func userWordEnd(_ symbols: [Symbol], _ grades: [PlaceGrade], from start: Int) -> Int? {
    guard mayDivide(symbols, grades, at: start) else { return nil }
    let ends = userWords.ends(in: symbols, from: start)
    return ends.last { end in
      mayDivide(symbols, grades, at: end)
        && (end - start >= Self.unmistakableLength
          || isBoundary(symbols, grades, at: start)
            && isBoundary(symbols, grades, at: end))
    }
  }

  private func isBoundary(_ symbols: [Symbol], _ grades: [PlaceGrade], at index: Int) -> Bool {
    guard index > 0, index < symbols.count else { return true }
    return grades[index] == .word || !symbols[index - 1].isThaiLetter || !symbols[index].isThaiLetter
  }

  private func mayDivide(_ symbols: [Symbol], _ grades: [PlaceGrade], at index: Int) -> Bool {
    guard index > 0, index < symbols.count else { return true }
    guard symbols[index].isThaiLetter, symbols[index - 1].isThaiLetter else {
      return !symbols[index].isFollowingVowelOrMark
    }
    return symbols.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { ThaiOrthography.mayBegin($0, index, symbols.count) } ?? false
    }
  }

  private static func mayStandInUserWord(_ symbol: Symbol) -> Bool {
    symbol < Symbols.space || symbol == Symbols.space || symbol == Symbols.fullStop
      || symbol == Symbols.hyphen
  }
}
