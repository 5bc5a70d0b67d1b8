package import ThaiText

extension LetterModel {
  /// A state with what backing off from it costs, worked out once for many letters that might follow.
  package struct Continuations {
    fileprivate let state: State
    /// By the length of the context backed off to.
    fileprivate var backOffs = InlineArray<9, Int32>(repeating: 0)

    fileprivate init(_ state: State) { self.state = state }
  }

  package func continuations(of state: State) -> Continuations {
    var continuations = Continuations(state)
    var cost: Int32 = 0
    var length = state.length
    while length > 0 {
      continuations.backOffs[length] = cost
      cost = max(cost, backOff(state.letters, length))
      length -= 1
    }
    continuations.backOffs[0] = cost
    return continuations
  }

  /// What `step` gives for a letter, with the state behind it; nil where the cost is above a limit.
  ///
  /// It climbs from the shortest n-gram, since few are long behind a letter that might be wrong: every n-gram of the
  /// model has its ends in the model too.
  ///
  /// - Parameter letter: one that the model has after the last two letters, where the state holds two.
  @inline(__always)
  package func step(_ start: Continuations, _ letter: Symbol, atMost limit: Int32) -> (
    cost: Int32, state: State
  )? {
    let letters = start.state.letters << 7 | UInt64(letter)
    var length = start.state.length < 2 ? 0 : 1
    var cost = start.backOffs[0] + Int32(unigrams[Int(letter & 0x7F)])
    while length < start.state.length {
      let found = slot(Self.key(letters, length + 2))
      if found == 0 { break }
      length += 1
      cost = start.backOffs[length] + Int32(found >> 7 & 0x7F)
    }
    return cost > limit ? nil : (cost, State(letters: letters, length: min(length + 1, Self.order - 1)))
  }
}
