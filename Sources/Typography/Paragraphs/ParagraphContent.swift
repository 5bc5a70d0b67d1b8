public import DocumentModel

/// A whole paragraph before shaping.
public struct ParagraphContent: Sendable {
  public var pieces: [InlineContent]
  public var style: ParagraphStyle
  /// The style of the paragraph itself: its strut gives every line its least height.
  public var strut: TextStyle

  public init(pieces: [InlineContent], style: ParagraphStyle, strut: TextStyle) {
    self.pieces = pieces
    self.style = style
    self.strut = strut
  }
}
