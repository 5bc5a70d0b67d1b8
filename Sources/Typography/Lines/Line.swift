public import Geometry

/// One line of a paragraph, set and immutable.
public struct Line: Sendable {
  /// A part of a line and where it stands.
  public enum Item: Sendable {
    case glyphs(GlyphRun)
    case box(InlineBox)
  }

  /// An item with its origin: x from the line's left edge, y the rise of its baseline (negative is up).
  public struct PlacedItem: Sendable {
    public var item: Item
    public var origin: Point

    public init(item: Item, origin: Point) {
      self.item = item
      self.origin = origin
    }
  }

  public var items: [PlacedItem]
  /// The width of the ink-bearing text, without the space at the end.
  public var width: Points
  /// The height of the line box.
  public var height: Points
  /// The distance from the top of the line box to the baseline.
  public var baseline: Points
  /// How far the line is wider than it may be; zero for every line that fits.
  public var overflow: Points
  /// The bytes of the paragraph's text that the line holds, the space at its end included.
  public var utf8Range: Range<Int>
  /// Whether the paragraph or a forced break ends here.
  public var isLast: Bool
  /// Where the line has ink, to keep marks from touching the neighbouring lines.
  public var ink: InkProfile

  public init(
    items: [PlacedItem], width: Points, height: Points, baseline: Points, overflow: Points,
    utf8Range: Range<Int>,
    isLast: Bool, ink: InkProfile
  ) {
    self.items = items
    self.width = width
    self.height = height
    self.baseline = baseline
    self.overflow = overflow
    self.utf8Range = utf8Range
    self.isLast = isLast
    self.ink = ink
  }
}
