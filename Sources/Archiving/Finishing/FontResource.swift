/// A font under the name by which a page calls it.
struct FontResource {
  /// Without its slash.
  let name: String
  let font: PaintedFont
}
