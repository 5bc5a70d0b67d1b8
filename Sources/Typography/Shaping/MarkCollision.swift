/// Lifts a mark above the consonant that runs into another one.
///
/// The fonts of the project part the marks of every spelling that Thai has, and then nothing is done here. What is left
/// are spellings no font reckons with (ก็่, กื์) and fonts that do not place marks at all.
enum MarkCollision {
  /// How deep the boxes of two marks may reach into each other, in ems: slanted and round shapes do so without touching.
  private static let tolerance = 0.01
  /// The white left between two marks, in ems: about what TH Sarabun New leaves.
  private static let gap = 0.03

  /// Lifts marks of one cluster; glyphs are in font units and in HarfBuzz's order, in which of two marks above the
  /// consonant the later one is the upper.
  static func resolve(_ glyphs: inout [ShapedCluster.Glyph], face: FontFace) {
    let em = Double(face.unitsPerEm)
    for upper in glyphs.indices where glyphs[upper].isMark {
      for lower in glyphs.indices where lower < upper && glyphs[lower].isMark {
        guard let upperInk = ink(glyphs[upper], face: face), let lowerInk = ink(glyphs[lower], face: face),
          upperInk.minY > 0, lowerInk.minY > 0,
          upperInk.overlap(lowerInk) > tolerance * em
        else { continue }
        glyphs[upper].y += Int((lowerInk.maxY - upperInk.minY + gap * em).rounded(.up))
      }
    }
  }

  private static func ink(_ glyph: ShapedCluster.Glyph, face: FontFace) -> GlyphInk? {
    face.ink(of: glyph.identifier)?.moved(x: Double(glyph.x), y: Double(glyph.y))
  }
}
