import ThaiText

/// The smallest acyclic automaton of a sorted list of words with values.
///
/// Built word by word: states that later words cannot change are replaced by equal ones already known
/// (Daciuk, Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State Automata", 2000).
struct MinimalAutomaton {
  struct State: Hashable {
    var value: Int?
    var edges: [Edge] = []
  }

  struct Edge: Hashable {
    let label: Symbol
    var target: Int
  }

  private(set) var states: [State] = []
  private(set) var root = 0
  private var known: [State: Int] = [:]

  /// - Parameter words: ascending by symbols, without repetition.
  init(_ words: [(word: [Symbol], value: Int)]) {
    var path = [State()]
    var previous: [Symbol] = []
    for (word, value) in words {
      let common = zip(previous, word).prefix { $0 == $1 }.count
      freeze(&path, previous, downTo: common)
      for _ in common..<word.count { path.append(State()) }
      path[word.count].value = value
      previous = word
    }
    freeze(&path, previous, downTo: 0)
    root = register(path[0])
  }

  /// Registers the states of the last word that lie deeper than `depth`.
  private mutating func freeze(_ path: inout [State], _ word: [Symbol], downTo depth: Int) {
    while path.count > depth + 1 {
      let target = register(path.removeLast())
      path[path.count - 1].edges.append(Edge(label: word[path.count - 1], target: target))
    }
  }

  private mutating func register(_ state: State) -> Int {
    if let index = known[state] { return index }
    known[state] = states.count
    states.append(state)
    return states.count - 1
  }
}
