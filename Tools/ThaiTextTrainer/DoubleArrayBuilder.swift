import ThaiText

/// Lays an automaton out as the units that `DoubleArray` reads.
struct DoubleArrayBuilder {
  private(set) var units: [UInt32] = []
  private var isTaken: [Bool] = []
  private var isBase: [Bool] = []
  private var bases: [Int: Int] = [:]
  private var firstFree = 1
  private static let block = 128

  init(_ automaton: MinimalAutomaton) {
    grow()
    isTaken[0] = true
    units[0] = place(automaton.root, automaton) & ~0x7F
    while units.count % Self.block != 0 { grow() }
  }

  /// The unit that leads to a state, without its label.
  private mutating func place(_ root: Int, _ automaton: MinimalAutomaton) -> UInt32 {
    // An explicit stack: states are placed before the states they lead to.
    var pending = [root]
    while let state = pending.popLast() {
      guard bases[state] == nil else { continue }
      let base = freeBase(for: automaton.states[state])
      reserve(automaton.states[state], at: base)
      bases[state] = base
      pending.append(contentsOf: automaton.states[state].edges.map(\.target))
    }
    for (index, state) in automaton.states.enumerated() {
      guard let base = bases[index] else { continue }
      if let value = state.value { units[base] = UInt32(value) << 8 }
      for edge in state.edges {
        units[base ^ Int(edge.label)] = unit(of: edge.target, automaton) | UInt32(edge.label)
      }
    }
    return unit(of: root, automaton)
  }

  private func unit(of state: Int, _ automaton: MinimalAutomaton) -> UInt32 {
    let base = UInt32(bases[state] ?? 0) << 8
    return automaton.states[state].value == nil ? base : base | 0x80
  }

  private func offsets(of state: MinimalAutomaton.State) -> [Int] {
    (state.value == nil ? [] : [0]) + state.edges.map { Int($0.label) }
  }

  private mutating func freeBase(for state: MinimalAutomaton.State) -> Int {
    let offsets = offsets(of: state)
    guard let first = offsets.first else { return 0 }
    while firstFree < isTaken.count, isTaken[firstFree] { firstFree += 1 }
    var slot = firstFree
    while true {
      if slot >= isTaken.count { grow() }
      let base = slot ^ first
      if !isTaken[slot], !isBase[base], offsets.allSatisfy({ !isTaken[base ^ $0] }) { return base }
      slot += 1
    }
  }

  private mutating func reserve(_ state: MinimalAutomaton.State, at base: Int) {
    guard !offsets(of: state).isEmpty else { return }
    isBase[base] = true
    for offset in offsets(of: state) { isTaken[base ^ offset] = true }
  }

  private mutating func grow() {
    units.append(contentsOf: repeatElement(0, count: Self.block))
    isTaken.append(contentsOf: repeatElement(false, count: Self.block))
    isBase.append(contentsOf: repeatElement(false, count: Self.block))
  }
}
