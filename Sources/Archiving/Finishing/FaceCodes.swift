/// How the painted file codes the glyphs of one face on one page, by glyph.
struct FaceCodes {
  private var codes: [CodedGlyph?]

  /// - Parameter glyphs: the glyphs to come.
  init(for glyphs: [UInt32]) {
    codes = Array(repeating: nil, count: Int(glyphs.max() ?? 0) + 1)
  }

  /// A glyph's code; nil when it has none on the page.
  subscript(glyph: UInt32) -> CodedGlyph? {
    get { glyph < codes.count ? codes[Int(glyph)] : nil }
    set { codes[Int(glyph)] = newValue }
  }
}
