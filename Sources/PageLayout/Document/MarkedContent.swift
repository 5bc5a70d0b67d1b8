/// Items that belong to one element of the structure, or to none.
public struct MarkedContent: Sendable {
  /// What the items are to a reader that cannot see the page.
  public enum Mark: Hashable, Sendable {
    /// Decoration, page header or footer, repeated table head: not read aloud.
    case artifact(ArtifactKind)
    /// The marked-content identifier on this page, from 0 in painting order; a leaf of the structure tree.
    case content(identifier: Int)
  }

  public let mark: Mark
  public let items: [PaintItem]

  public init(mark: Mark, items: [PaintItem]) {
    self.mark = mark
    self.items = items
  }
}
