/// The steps by which a document gives way where a little more room saves a page that is nearly empty
/// (`@-measures-give-way`): the same text in ever tighter settings.
public struct GiveWay: Sendable {
  /// The part of its depth below which a page is nearly empty.
  public let emptyShare: Double
  /// How many steps there are; each keeps what those before it do.
  public let stepCount: Int
  /// The document after the first so many steps.
  public let tree: @Sendable (_ steps: Int) -> DocumentTree?

  public init(emptyShare: Double, stepCount: Int, tree: @escaping @Sendable (_ steps: Int) -> DocumentTree?) {
    self.emptyShare = emptyShare
    self.stepCount = stepCount
    self.tree = tree
  }
}
