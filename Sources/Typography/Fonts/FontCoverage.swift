/// Which characters a face has glyphs for.
public struct FontCoverage: Hashable, Sendable {
  /// The number of characters in the face's character map.
  public let characterCount: Int
  /// The characters of the Thai block that it lacks, of those that Unicode assigns.
  public let missingThai: [Unicode.Scalar]
  /// The printable characters of ASCII that it lacks.
  public let missingASCII: [Unicode.Scalar]
}
