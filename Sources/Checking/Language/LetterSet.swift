import ThaiText

/// A set of letters, kept as bits; its elements ascend.
struct LetterSet: Sequence, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ letters: ClosedRange<Symbol>) {
    for letter in letters { insert(letter) }
  }

  /// - Parameter letter: below 128, as all letters of the model are.
  mutating func insert(_ letter: Symbol) {
    if letter < 64 { low |= 1 << UInt64(letter) } else { high |= 1 << UInt64(letter & 63) }
  }

  func union(_ other: LetterSet) -> LetterSet {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  struct Iterator: IteratorProtocol {
    fileprivate var low: UInt64
    fileprivate var high: UInt64

    @inline(__always)
    mutating func next() -> Symbol? {
      if low != 0 {
        defer { low &= low &- 1 }
        return Symbol(low.trailingZeroBitCount)
      }
      guard high != 0 else { return nil }
      defer { high &= high &- 1 }
      return Symbol(64 + high.trailingZeroBitCount)
    }
  }

  func makeIterator() -> Iterator { Iterator(low: low, high: high) }
}
