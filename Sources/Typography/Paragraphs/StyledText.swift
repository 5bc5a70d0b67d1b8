public import DocumentModel
public import Geometry

/// A stretch of a paragraph's text in one style, white space already collapsed.
public struct StyledText: Sendable {
  public var content: String
  public var style: TextStyle
  /// BCP 47; empty means Thai.
  public var language: String
  /// Where the text comes from, for faults; ranges are offsets in `content`.
  public var origins: [TextOrigin]
  /// Layout's number of the link the text belongs to.
  public var link: Int?
  /// How far the baseline is raised above the line's.
  public var raise: Points
  public var isUnderlined: Bool
  /// `white-space: nowrap`: no line may end inside.
  public var isUnbreakable: Bool

  public init(
    content: String, style: TextStyle, language: String = "", origins: [TextOrigin] = [], link: Int? = nil,
    raise: Points = 0, isUnderlined: Bool = false, isUnbreakable: Bool = false
  ) {
    self.content = content
    self.style = style
    self.language = language
    self.origins = origins
    self.link = link
    self.raise = raise
    self.isUnderlined = isUnderlined
    self.isUnbreakable = isUnbreakable
  }
}
