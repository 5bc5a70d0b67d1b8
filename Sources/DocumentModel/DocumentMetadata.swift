/// What the finished file says about itself.
public struct DocumentMetadata: Hashable, Sendable {
  public var title: String
  public var author: String?
  public var subject: String?
  public var keywords: [String]
  /// BCP 47, for example `th-TH`.
  public var language: String

  public init(
    title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
    language: String = "th-TH"
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
  }
}
