/// What an edition can be made into.
public enum EditionPart: Sendable {
  /// Pages on paper.
  case pages
  /// A page for browsers.
  case web
  /// The text for a form into which people paste it.
  case form
}
