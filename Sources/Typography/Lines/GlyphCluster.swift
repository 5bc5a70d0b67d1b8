/// How many bytes of text belong to how many glyphs.
///
/// A cluster of one character and one glyph needs no further help to be read back; every other gets its text as
/// ActualText.
public struct GlyphCluster: Hashable, Sendable {
  public var utf8Count: Int
  public var glyphCount: Int

  public init(utf8Count: Int, glyphCount: Int) {
    self.utf8Count = utf8Count
    self.glyphCount = glyphCount
  }
}
