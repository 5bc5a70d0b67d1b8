import Foundation
import ThaiText

/// Writes words and weights in the layout that `ThaiModel` reads.
struct ModelWriter {
  /// Width of a step of the costs, in nats: few steps keep the automaton small.
  private static let costStep = 0.5

  func model(of list: WordList) -> [UInt8] {
    let total = list.counts.values.sorted().reduce(0, +)
    let costs = list.counts.mapValues { Self.step(of: -log($0 / total)) }
    let words = costs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      (word: $0.key, value: $0.value)
    }
    let automaton = MinimalAutomaton(words)
    let units = DoubleArrayBuilder(automaton).units
    let highest = words.map(\.value).max() ?? 0
    let table = (0...highest).map { Float(Double($0) * Self.costStep).bitPattern }
    print("words \(words.count)  states \(automaton.states.count)  units \(units.count)")
    let header = [ThaiModel.magic, UInt32(units.count), UInt32(table.count), 0]
    return (header + table + units).flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
  }

  private static func step(of cost: Double) -> Int { Int((cost / costStep).rounded()) }
}
