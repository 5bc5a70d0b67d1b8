import ThaiText

/// A set of letters, kept as bits; its elements ascend.
struct LetterSet: Sequence, Sendable {
  /// The letters below 64.
  private var low: UInt64
  /// The letters from 64 to 127; the model has no others.
  private var high: UInt64

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ ranges: ClosedRange<Symbol>...) {
    self.init(low: 0, high: 0)
    for letter in ranges.joined() { insert(letter) }
  }

  @inline(__always)
  func contains(_ letter: Symbol) -> Bool {
    (letter < 64 ? low >> UInt64(letter) : high >> UInt64(letter & 63)) & 1 != 0
  }

  mutating func insert(_ letter: Symbol) {
    if letter < 64 { low |= 1 << UInt64(letter) } else { high |= 1 << UInt64(letter & 63) }
  }

  @inline(__always)
  func intersection(_ other: LetterSet) -> LetterSet {
    LetterSet(low: low & other.low, high: high & other.high)
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
