/// What the lexicon states of the inside of a word: two bits for each letter, from the second.
struct WordSeams {
  private let codes: UInt64

  init(_ codes: UInt64) { self.codes = codes }

  /// Whether nothing is stated.
  var isEmpty: Bool { codes == 0 }

  /// What is stated of the place before the letter at an offset, from 1: 0 nothing, 1 no break, 2 a seam, 3 an inner
  /// break. Nothing is known of letters beyond the 33rd.
  @inline(__always)
  func code(at offset: Int) -> UInt64 {
    offset <= 32 ? codes >> (2 * UInt64(truncatingIfNeeded: offset - 1)) & 3 : 0
  }
}
