/// A glyph and a text in UTF-8 that it stands for somewhere.
struct GlyphReading: Hashable {
  let glyph: UInt32
  let text: [UInt8]
}
