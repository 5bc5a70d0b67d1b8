/// `break-before` and `break-after`.
public enum PageBreak: Hashable, Sendable {
  case auto
  case avoid
  /// `page`: a new page starts here.
  case page
}
