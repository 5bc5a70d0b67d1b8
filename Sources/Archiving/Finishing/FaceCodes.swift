internal import PageLayout
internal import Typography

/// How the painted file codes the glyphs of one face, by glyph.
struct FaceCodes {
  let face: FontFace
  private var codes: [CodedGlyph?]

  /// - Parameter glyphs: the glyphs to come.
  init(of glyphs: FaceGlyphs) {
    face = glyphs.face
    codes = Array(repeating: nil, count: Int(glyphs.identifiers.max() ?? 0) + 1)
  }

  /// A glyph's code; nil when the document does not use it.
  subscript(glyph: UInt32) -> CodedGlyph? { glyph < codes.count ? codes[Int(glyph)] : nil }

  mutating func set(_ code: CodedGlyph, for glyph: UInt32) { codes[Int(glyph)] = code }

  /// The glyphs with their codes.
  var all: [(glyph: UInt32, code: CodedGlyph)] {
    codes.enumerated().compactMap { glyph, code in code.map { (UInt32(glyph), $0) } }
  }
}
