package import ThaiText

/// What the letters of a text cost under the model of letters.
package struct LetterCosts {
  /// The letters, as `LetterText` gives them.
  package let letters: [Symbol]
  /// The state before each letter, and after the last.
  package let states: [LetterModel.State]
  /// The cost of each letter.
  package let costs: [Int32]
  /// Sums of the costs before each letter.
  package let sums: [Int32]

  /// - Parameter start: what was read before the first letter; nil where the text begins with it.
  package init(_ letters: [Symbol], model: LetterModel, from start: LetterModel.State? = nil) {
    var state = start ?? model.start
    var states = [state]
    var costs: [Int32] = []
    var sums: [Int32] = [0]
    states.reserveCapacity(letters.count + 1)
    costs.reserveCapacity(letters.count)
    sums.reserveCapacity(letters.count + 1)
    for letter in letters {
      let cost = model.step(&state, letter)
      costs.append(cost)
      sums.append(sums[sums.count - 1] + cost)
      states.append(state)
    }
    self.letters = letters
    self.states = states
    self.costs = costs
    self.sums = sums
  }
}
