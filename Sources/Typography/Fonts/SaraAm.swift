/// How a face draws ำ (U+0E33).
///
/// HarfBuzz takes ำ apart into nikhahit and า, so that a tone mark can come between them. Readers of a PDF then find
/// two characters where one was written. Where the face's own ำ glyph has the same ink, it is painted instead.
struct SaraAm: Hashable, Sendable {
  /// The glyph of U+0E33.
  let glyph: UInt32
  /// The glyph of U+0E4D, as it stands above a plain consonant.
  let nikhahit: UInt32
  /// The glyph of U+0E32.
  let aa: UInt32

  /// How far the edges of the ink may differ, in ems: a hundredth is 0.06 mm at 16 pt, less than the pen is wide.
  private static let tolerance = 0.01

  /// Nil unless the face has all three glyphs and ำ is drawn as wide and with the same ink as the other two.
  init?(of font: HarfBuzzFont) {
    guard let glyph = font.nominalGlyph(for: ThaiScalar.saraAm),
      let nikhahit = font.nominalGlyph(for: ThaiScalar.nikhahit),
      let aa = font.nominalGlyph(for: ThaiScalar.saraAa),
      font.advance(of: glyph) == font.advance(of: aa),
      let inkOfWhole = font.ink(of: glyph), let inkOfNikhahit = font.ink(of: nikhahit),
      let inkOfAa = font.ink(of: aa),
      inkOfWhole.isClose(
        to: inkOfNikhahit.union(inkOfAa), tolerance: Self.tolerance * Double(font.unitsPerEm))
    else { return nil }
    self.glyph = glyph
    self.nikhahit = nikhahit
    self.aa = aa
  }
}
