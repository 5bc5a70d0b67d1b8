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

  func distance(to face: DeclaredFace) -> Int { distance(toWeight: face.weight, isItalic: face.isItalic) }

  /// A number that is smaller the better a face answers the request.
  ///
  /// Style goes before weight, and among weights those of CSS Fonts Level 4, clause 5.2: for 400 and 500 first up to
  /// 500, then lighter, then bolder; below 400 first lighter, above 500 first bolder.
  func distance(toWeight faceWeight: Int, isItalic faceIsItalic: Bool) -> Int {
    let style = faceIsItalic == isItalic ? 0 : 10_000
    let difference = faceWeight - weight
    if difference == 0 { return style }
    if (400...500).contains(weight) {
      if difference > 0, faceWeight <= 500 { return style + difference }
      return style + (difference < 0 ? 1_000 - difference : 2_000 + difference)
    }
    let isPreferred = weight < 400 ? difference < 0 : difference > 0
    return style + abs(difference) + (isPreferred ? 0 : 1_000)
  }
}
