/// How the painted PDF holds the text of its pages.
public enum TextPainting: Hashable, Sendable {
  /// Every run stands where it is to be seen.
  case inPlace
  /// Before all else of its page every glyph is shown once, so that the file holds the fonts with all glyphs of the
  /// page; the text itself is left to the finishing stage, which writes it anew in any case.
  case sampled
}
