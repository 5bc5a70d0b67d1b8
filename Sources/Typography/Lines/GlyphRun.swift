public import Geometry

/// Glyphs of one face, size and colour on one line, with the text they stand for.
///
/// Glyphs are in the order of the source text, marks placed absolutely, so that every reader finds the text as it
/// was written. The clusters cover all of `utf8` and all of `glyphs`, in order.
public struct GlyphRun: Sendable {
  public var face: FontFace
  /// The em size used, after the size factor.
  public var fontSize: Points
  public var color: Color
  public var utf8: [UInt8]
  public var glyphs: [Glyph]
  public var clusters: [GlyphCluster]
  /// The sum of the advances.
  public var width: Points
  /// BCP 47; differs from the document's language for foreign words.
  public var language: String
  /// The link the text belongs to, as the content gave it.
  public var link: Int?
  public var isUnderlined: Bool

  public init(
    face: FontFace, fontSize: Points, color: Color, utf8: [UInt8], glyphs: [Glyph], clusters: [GlyphCluster],
    width: Points, language: String, link: Int? = nil, isUnderlined: Bool = false
  ) {
    self.face = face
    self.fontSize = fontSize
    self.color = color
    self.utf8 = utf8
    self.glyphs = glyphs
    self.clusters = clusters
    self.width = width
    self.language = language
    self.link = link
    self.isUnderlined = isUnderlined
  }
}
