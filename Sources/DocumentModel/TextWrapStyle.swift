/// `text-wrap-style`: what line breaking aims at.
public enum TextWrapStyle: Hashable, Sendable {
  /// First fit: as much on each line as goes.
  case auto
  /// Total fit over the paragraph; no lone short last line where it can be avoided.
  case pretty
  /// Lines as equal in length as can be; for headings.
  case balance
}
