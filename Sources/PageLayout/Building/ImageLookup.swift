public import Diagnostics

/// What came of looking for a picture.
public enum ImageLookup: Sendable {
  /// The bytes of the file.
  case found([UInt8])
  /// Why there is none, in words for the user.
  case missing(reason: LocalizedText)
}
