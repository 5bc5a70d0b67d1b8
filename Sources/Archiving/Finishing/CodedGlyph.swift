/// A glyph as the painted file shows it: a font resource and a code.
struct CodedGlyph {
  let resource: FontResource
  var code: Int

  var font: PaintedFont { resource.font }
}
