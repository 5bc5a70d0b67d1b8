/// A filled template: everything that will be on paper, styled, in reading order, not yet laid out.
public struct DocumentTree: Sendable {
  public let metadata: DocumentMetadata
  /// The body element.
  public let body: Element
  /// The page boxes the style sheets declare.
  public let pageStyles: PageStyles

  /// How the document gives way; nil when it stays as it is.
  public var giveWay: GiveWay?

  public init(metadata: DocumentMetadata, body: Element, pageStyles: PageStyles) {
    self.metadata = metadata
    self.body = body
    self.pageStyles = pageStyles
  }
}
