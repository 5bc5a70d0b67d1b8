public import Diagnostics
public import DocumentModel

/// What came of looking for a picture.
public enum ImageLookup: Sendable {
  /// The bytes of a file of pixels, PNG or JPEG.
  case found([UInt8])
  /// A picture of outlines.
  case drawing(Drawing)
  /// Why there is none, in words for the user.
  case missing(reason: LocalizedText)
  /// What is wrong with the file.
  case faulty([Diagnostic])
}
