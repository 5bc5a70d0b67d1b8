/// Why a file of pixels cannot be used.
public enum ImageFault: Error, Hashable, Sendable {
  /// The file is damaged; the words are those of the library that found it.
  case damaged(String)
  /// The picture has more pixels than the program takes on.
  case tooLarge(pixels: Int, limit: Int)
}
