/// A short text in one machine word, so that the texts of glyphs are compared at once.
struct PackedText: Hashable {
  /// The bytes from the highest on, their number in the lowest.
  private let bits: UInt64

  /// What no text is like: the meaning of a code about which nothing is known, or a text that is too long.
  static let none = PackedText(bits: 0)

  private init(bits: UInt64) { self.bits = bits }

  /// Two Thai letters fit, and most characters that one glyph stands for.
  private static let longest = 7

  /// The part of a text in UTF-8; `none` for one that is empty or too long.
  init(_ utf8: [UInt8], in range: Range<Int>) {
    guard range.count <= Self.longest else {
      self = .none
      return
    }
    var bits: UInt64 = 0
    for index in range { bits = bits << 8 | UInt64(utf8[index]) }
    self.bits = bits << 8 | UInt64(range.count)
  }
}
