import CHarfBuzz
import Synchronization

/// One face of a family: shared, immutable, safe to use from several threads.
public final class FontFace: Sendable {
  /// The family as the font list names it.
  public let family: String
  /// The name of the font file, for messages and goldens.
  public let fileName: String
  /// 100 to 900.
  public let weight: Int
  public let isItalic: Bool
  /// By how much the size is multiplied so that ก is as high as in the official face.
  public let sizeFactor: Double
  public let data: FontData
  /// The size of the em square in font units.
  public let unitsPerEm: Int
  /// The height above and the depth below the baseline that the face asks for, and the gap, all as parts of the em.
  let verticalMetrics: VerticalMetrics
  /// How the face draws ำ as one glyph; nil when it has no such glyph or draws it otherwise.
  let saraAm: SaraAm?
  let harfBuzz: HarfBuzzFont
  /// The ink of glyphs asked for so far. CFF outlines are costly to measure, and every word asks again.
  private let inkOfGlyphs = Mutex<[UInt32: GlyphInk?]>([:])

  public init(
    family: String, fileName: String, weight: Int, isItalic: Bool, sizeFactor: Double, data: FontData
  ) {
    self.family = family
    self.fileName = fileName
    self.weight = weight
    self.isItalic = isItalic
    self.sizeFactor = sizeFactor
    self.data = data
    harfBuzz = HarfBuzzFont(data)
    unitsPerEm = max(1, harfBuzz.unitsPerEm)
    verticalMetrics = VerticalMetrics(of: harfBuzz)
    saraAm = SaraAm(of: harfBuzz)
  }

  /// Whether the data is a font that can be set with: it has glyphs and a character map, and its outlines are whole.
  public var isUsable: Bool { harfBuzz.isUsable }

  /// Whether the face has a glyph of its own for a character.
  public func covers(_ scalar: Unicode.Scalar) -> Bool { harfBuzz.nominalGlyph(for: scalar.value) != nil }

  /// The ink of a glyph in font units; nil when it has none.
  func ink(of glyph: UInt32) -> GlyphInk? { inkOfGlyphs.withLock { ink(of: glyph, in: &$0) } }

  /// The ink of the glyphs of a cluster in font units, from its origin; nil when it has none.
  func ink(of glyphs: [ShapedCluster.Glyph]) -> GlyphInk? {
    inkOfGlyphs.withLock { known in
      var ink: GlyphInk?
      for glyph in glyphs {
        guard let box = self.ink(of: glyph.identifier, in: &known) else { continue }
        let moved = box.moved(x: Double(glyph.x), y: Double(glyph.y))
        ink = ink?.union(moved) ?? moved
      }
      return ink
    }
  }

  private func ink(of glyph: UInt32, in known: inout [UInt32: GlyphInk?]) -> GlyphInk? {
    if let ink = known[glyph] { return ink }
    let ink = harfBuzz.ink(of: glyph)
    known[glyph] = .some(ink)
    return ink
  }
}
