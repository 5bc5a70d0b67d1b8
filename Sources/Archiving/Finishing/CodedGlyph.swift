/// A glyph as the painted file shows it: a font resource and a code.
struct CodedGlyph {
  /// The font resource's name, without its slash.
  let resource: String
  let font: PaintedFont
  var code: Int
}
