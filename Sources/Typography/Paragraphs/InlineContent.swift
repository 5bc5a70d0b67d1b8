/// A piece of a paragraph before shaping.
public enum InlineContent: Sendable {
  case text(StyledText)
  case box(InlineBox)
  /// `<br>`.
  case lineBreak
}
