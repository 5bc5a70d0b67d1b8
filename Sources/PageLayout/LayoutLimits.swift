/// How large a document may become before layout gives up.
public struct LayoutLimits: Hashable, Sendable {
  /// The most pages of one document.
  public var pageCount: Int

  public init(pageCount: Int = 20_000) { self.pageCount = pageCount }
}
