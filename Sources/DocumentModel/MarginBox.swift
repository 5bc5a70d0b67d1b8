/// A box in the page margin and its generated content.
public struct MarginBox: Hashable, Sendable {
  /// Empty for `content: none`: no box is made.
  public var content: [GeneratedContent]
  public var style: ComputedStyle

  public init(content: [GeneratedContent], style: ComputedStyle) {
    self.content = content
    self.style = style
  }
}
