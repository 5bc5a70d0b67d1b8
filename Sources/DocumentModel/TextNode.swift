/// Text of the document, with where each part of it comes from.
public struct TextNode: Sendable {
  public let content: String
  /// The origins of the parts, ascending and without gaps over the whole of `content`.
  public let origins: [TextOrigin]
  /// Text that depends on the sheet it stands on, in place of `content`; nil for all other text.
  public let sheetContent: [GeneratedContent]?

  /// The page whose number the text is; the content is empty then.
  public let pageReference: PageReference?

  public init(
    content: String, origins: [TextOrigin] = [], pageReference: PageReference? = nil,
    sheetContent: [GeneratedContent]? = nil
  ) {
    self.content = content
    self.origins = origins
    self.pageReference = pageReference
    self.sheetContent = sheetContent
  }
}
