/// Text of the document, with where each part of it comes from.
public struct TextNode: Sendable {
  public let content: String
  /// The origins of the parts, ascending and without gaps over the whole of `content`.
  public let origins: [TextOrigin]

  public init(content: String, origins: [TextOrigin] = []) {
    self.content = content
    self.origins = origins
  }
}
