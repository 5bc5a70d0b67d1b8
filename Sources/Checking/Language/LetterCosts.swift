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
    var sum: Int32 = 0
    var states = [LetterModel.State](repeating: state, count: letters.count + 1)
    var costs = [Int32](repeating: 0, count: letters.count)
    var sums = [Int32](repeating: 0, count: letters.count + 1)
    // Each letter of a report comes by here: buffers need no checks of being unique.
    states.withUnsafeMutableBufferPointer { states in
      costs.withUnsafeMutableBufferPointer { costs in
        sums.withUnsafeMutableBufferPointer { sums in
          for (index, letter) in letters.enumerated() {
            costs[index] = model.step(&state, letter)
            sum += costs[index]
            sums[index + 1] = sum
            states[index + 1] = state
          }
        }
      }
    }
    self.letters = letters
    self.states = states
    self.costs = costs
    self.sums = sums
  }
}
