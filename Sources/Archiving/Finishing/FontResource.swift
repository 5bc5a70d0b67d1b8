/// A font under the name by which all pages call it.
struct FontResource {
  /// Without its slash.
  let name: String
  /// As content streams have it.
  let operand: [UInt8]
  var font: PaintedFont

  init(name: String, font: PaintedFont) {
    self.name = name
    self.font = font
    var operand = PDFBytes()
    operand.name(name)
    self.operand = operand.bytes
  }
}
