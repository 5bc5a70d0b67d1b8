/// Gives layout the pictures that a document names.
///
/// Layout reads no files; whoever calls it decides which folders may be read.
public protocol ImageSource: Sendable {
  /// The file that a `src` attribute names.
  func image(named name: String) -> ImageLookup
}
