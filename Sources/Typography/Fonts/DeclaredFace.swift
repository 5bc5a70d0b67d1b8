/// A file of a family in the font list.
public struct DeclaredFace: Hashable, Sendable {
  /// The file name without a folder.
  public var file: String
  /// 100 to 900.
  public var weight: Int
  public var isItalic: Bool
  /// SHA-256 of the file in hexadecimal digits; checked by the set-up, not on every run.
  public var sha256: String

  public init(file: String, weight: Int, isItalic: Bool, sha256: String = "") {
    self.file = file
    self.weight = weight
    self.isItalic = isItalic
    self.sha256 = sha256
  }
}
