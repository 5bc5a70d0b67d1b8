import ThaiText

/// The letters that the model has seen after each two letters: nearly every letter is ruled out by them, without a
/// look into the model.
struct LetterFollowers: Sendable {
  /// By the last two letters, seven bits each.
  private let sets: [LetterSet]

  init(of model: LetterModel, among alphabet: LetterSet) {
    var sets = [LetterSet](repeating: LetterSet(), count: 1 << 14)
    // A model that has three letters also has the first two, whose back-off belongs to them.
    for pair in sets.indices where model.slot(LetterModel.key(UInt64(pair), 2)) != 0 {
      for letter in alphabet
      where model.slot(LetterModel.key(UInt64(pair) << 7 | UInt64(letter), 3)) != 0 {
        sets[pair].insert(letter)
      }
    }
    self.sets = sets
  }

  /// The letters to try after a state: all where it remembers less than two letters.
  func letters(after state: LetterModel.State, of alphabet: LetterSet) -> LetterSet {
    state.length < 2 ? alphabet : sets[Int(state.letters & 0x3FFF)]
  }
}
