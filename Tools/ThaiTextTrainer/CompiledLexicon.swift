import Foundation
import ThaiText

/// The word list as units of the automaton and the table of values.
struct CompiledLexicon {
  /// Width of a step of the costs, in nats: few different values keep the automaton small.
  private static let costStep = 0.5

  let units: [UInt32]
  let words: [ThaiModel.Word]

  init(_ list: WordList) {
    let total = list.entries.values.map(\.count).sorted().reduce(0, +)
    let described = list.entries.mapValues { entry in
      let steps = (-log(entry.count / total) / Self.costStep).rounded()
      return ThaiModel.Word(
        cost: Float(steps * Self.costStep), seams: entry.seams, isFragment: entry.isFragment)
    }
    words = Set(described.values).sorted {
      ($0.seams, $0.cost, $0.isFragment ? 1 : 0) < ($1.seams, $1.cost, $1.isFragment ? 1 : 0)
    }
    let valueOfWord = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    let sorted = described.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let automaton = MinimalAutomaton(sorted.map { (word: $0.key, value: valueOfWord[$0.value] ?? 0) })
    units = DoubleArrayBuilder(automaton).units
  }
}
