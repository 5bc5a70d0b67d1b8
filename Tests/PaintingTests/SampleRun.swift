import CCairo
import Geometry
import Typography

/// A run in which every character has its own glyph, one after the other: enough for what painting is asked.
func sampleRun(
  _ text: String, size: Points = 16, face: FontFace = SampleFont.laksaman, color: Color = .black
) -> GlyphRun {
  var library: FT_Library?
  var fontFace: FT_Face?
  FT_Init_FreeType(&library)
  let bytes = face.data.bytes
  FT_New_Memory_Face(
    library, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), FT_Long(bytes.count), 0, &fontFace)
  defer { FT_Done_FreeType(library) }
  guard let fontFace else { fatalError("the set-up did not bring \(face.fileName)") }
  var glyphs: [Glyph] = []
  var clusters: [GlyphCluster] = []
  var x = Points(0)
  for scalar in text.unicodeScalars {
    let identifier = FT_Get_Char_Index(fontFace, FT_ULong(scalar.value))
    FT_Load_Glyph(fontFace, identifier, FT_Int32(FT_LOAD_NO_SCALE))
    glyphs.append(Glyph(identifier: identifier, x: x, y: 0))
    clusters.append(GlyphCluster(utf8Count: String(scalar).utf8.count, glyphCount: 1))
    let advance = Double(fontFace.pointee.glyph.pointee.metrics.horiAdvance)
    x = x + size * (advance / Double(fontFace.pointee.units_per_EM))
  }
  return GlyphRun(
    face: face, fontSize: size, color: color, utf8: Array(text.utf8), glyphs: glyphs, clusters: clusters,
    width: x, language: "th-TH")
}
