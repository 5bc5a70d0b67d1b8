/// A font under the name by which a page calls it.
final class FontResource {
  /// Without its slash.
  let name: String
  let font: PaintedFont

  init(name: String, font: PaintedFont) {
    self.name = name
    self.font = font
  }
}
