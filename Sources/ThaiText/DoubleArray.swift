/// A minimal automaton over symbols in one array, read in place.
///
/// Each 32-bit unit holds the label by which it is entered (bits 0–6), whether its state ends a word (bit 7) and
/// the base of its outgoing edges (bits 8–31): the unit entered by `label` is at `base ^ label`, if it carries that label.
/// The value of a state that ends a word stands at `base`, in bits 8–31. States may share their edges, so the
/// array holds an automaton, not only a tree (after Aoe 1989 and Yata's directed acyclic variant of it).
package struct DoubleArray: @unchecked Sendable {
  // Unchecked: the memory is constant and lives as long as the program.
  private let units: UnsafePointer<UInt32>
  private let unitCount: Int

  /// The state before the first letter.
  package static let root: UInt32 = 0

  /// A view of `count` units, whose number is a multiple of 128, so that every `base ^ label` lies inside.
  package init(units: UnsafePointer<UInt32>, count: Int) {
    self.units = units
    unitCount = count
  }

  /// The unit at the root.
  @inline(__always)
  package var rootUnit: UInt32 { units[Int(Self.root)] }

  /// The unit entered from `unit` by `label`, or nil.
  @inline(__always)
  package func step(_ unit: UInt32, _ label: Symbol) -> UInt32? {
    let next = units[Int(unit >> 8) ^ Int(label)]
    return next & 0x7F == UInt32(label) ? next : nil
  }

  /// The value of the word that ends in `unit`, or nil when none does.
  @inline(__always)
  package func value(of unit: UInt32) -> Int? {
    unit & 0x80 == 0 ? nil : Int(units[Int(unit >> 8)] >> 8)
  }

  /// The value of a whole word, or nil when it is not in the automaton.
  package func value(of word: some Sequence<Symbol>) -> Int? {
    var unit = rootUnit
    for symbol in word {
      guard let next = step(unit, symbol) else { return nil }
      unit = next
    }
    return value(of: unit)
  }
}
