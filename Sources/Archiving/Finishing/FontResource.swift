/// A font under the name by which all pages call it.
struct FontResource {
  /// Without its slash.
  let name: String
  var font: PaintedFont
}
