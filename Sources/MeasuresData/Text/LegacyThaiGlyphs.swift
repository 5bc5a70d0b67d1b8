/// The private-use code points by which old Thai fonts for Windows named their shifted marks.
///
/// Text copied out of files set with such fonts holds them in place of the letters. They map one to one; the table
/// is the one HarfBuzz uses the other way round for such fonts (hb-ot-shaper-thai.cc).
enum LegacyThaiGlyphs {
  /// The ordinary letters for U+F700 to U+F71A, in order.
  private static let letters: [Unicode.Scalar] = [
    "\u{0E10}", "\u{0E34}", "\u{0E35}", "\u{0E36}", "\u{0E37}",
    "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}",
    "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}",
    "\u{0E0D}", "\u{0E31}", "\u{0E4D}", "\u{0E47}",
    "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}",
    "\u{0E38}", "\u{0E39}", "\u{0E3A}",
  ]

  /// The letter that a private-use scalar stands for, or nil for every other scalar.
  static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= 0xF700, scalar.value <= 0xF71A else { return nil }
    return letters[Int(scalar.value - 0xF700)]
  }
}
