/// A glyph as the painted file shows it: a font resource, by its place among them, and a code.
struct CodedGlyph {
  let resource: Int
  var code: Int
}
