import ThaiText

/// Which two letters stand beside each other in a text, as a set of 512 bits: nearly always enough to say that a text
/// does not hold a phrase, without reading the text.
struct LetterPairs: Sendable {
  private var bits = SIMD8<UInt64>(repeating: 0)

  init(_ symbols: [Symbol]) {
    for (first, second) in zip(symbols, symbols.dropFirst()) {
      // Multiplicative hashing (Knuth, volume 3, section 6.4): the highest nine bits.
      let hash = ((UInt32(first) << 8 | UInt32(second)) &* 0x9E37_79B1) >> 23
      bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }
  }

  /// Whether more pairs of another text than some number are not among these, as far as the bits tell.
  func lackMore(than most: Int, of other: LetterPairs) -> Bool {
    let missing = (other.bits | bits) ^ bits
    var count = 0
    for word in 0..<8 {
      var rest = missing[word]
      while rest != 0 {
        count += 1
        if count > most { return true }
        rest &= rest &- 1
      }
    }
    return false
  }

  /// Whether all pairs of another text are among these, as they are where the text holds the other.
  @inline(__always)
  func contain(_ other: LetterPairs) -> Bool {
    let missing = (other.bits | bits) ^ bits
    let half = missing.lowHalf | missing.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }
}
