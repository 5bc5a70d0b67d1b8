public import Diagnostics

/// What came of looking for a picture of a page for browsers.
public enum WebPictureLookup: Sendable {
  /// The picture as a `data:` URI.
  case found(uri: String)
  /// Why there is none, in words for the user, when that is known.
  case missing(reason: LocalizedText?)
}
