/// What a style asks of the font library.
public struct FontRequest: Hashable, Sendable {
  /// First choice first.
  public var families: [String]
  /// 100 to 900.
  public var weight: Int
  public var isItalic: Bool

  public init(families: [String], weight: Int, isItalic: Bool) {
    self.families = families
    self.weight = weight
    self.isItalic = isItalic
  }
}
