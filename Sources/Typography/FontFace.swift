/// One face of a family: shared, immutable, safe to use from several threads.
public final class FontFace: Sendable {
  /// The family as the font list names it.
  public let family: String
  /// The name of the font file, for messages and goldens.
  public let fileName: String
  /// 100 to 900.
  public let weight: Int
  public let isItalic: Bool
  /// By how much the size is multiplied so that ก is as high as in the official face.
  public let sizeFactor: Double
  public let data: FontData

  public init(
    family: String, fileName: String, weight: Int, isItalic: Bool, sizeFactor: Double, data: FontData
  ) {
    self.family = family
    self.fileName = fileName
    self.weight = weight
    self.isItalic = isItalic
    self.sizeFactor = sizeFactor
    self.data = data
  }
}
