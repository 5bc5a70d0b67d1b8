public import Geometry

/// One page: items in painting order, grouped by what they belong to.
public struct Page: Sendable {
  public let size: Size
  /// The page number as printed, for page labels; empty when none.
  public let label: String
  public let content: [MarkedContent]
  public let links: [Link]

  public init(size: Size, label: String, content: [MarkedContent], links: [Link]) {
    self.size = size
    self.label = label
    self.content = content
    self.links = links
  }
}
