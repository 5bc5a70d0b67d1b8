public import Geometry

/// One line of a paragraph, set and immutable.
///
/// It knows its measures; what stands on it is put together when it is asked for, since many lines are measured for each
/// that is printed.
public final class Line: Sendable {
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

  /// The width of the ink-bearing text, without the space at the end.
  public let width: Points
  /// The height of the line box.
  public let height: Points
  /// The distance from the top of the line box to the baseline.
  public let baseline: Points
  /// How far the line is wider than it may be; zero for every line that fits.
  public let overflow: Points
  /// The bytes of the paragraph's text that the line holds, the space at its end included.
  public let utf8Range: Range<Int>
  /// Whether the paragraph or a forced break ends here.
  public let isLast: Bool
  /// Whether the line ends between two letters of a word that is wider than a line.
  public let endsInsideWord: Bool
  /// The highest ink above the baseline and the deepest below it.
  public let inkAbove: Points
  public let inkBelow: Points
  private let setting: LineSetting

  /// A line that begins and ends where a setting says.
  ///
  /// - Parameter room: how wide it may be, in points.
  init(_ setting: LineSetting, room: Double, utf8Range: Range<Int>, isLast: Bool) {
    let measures = setting.measures()
    let width = setting.width
    self.width = Points(width)
    height = Points(measures.extent.above + measures.extent.below)
    baseline = Points(measures.extent.above)
    overflow = Points(width > room + LineRoom.tolerance ? width - room : 0)
    inkAbove = Points(measures.inkAbove)
    inkBelow = Points(measures.inkBelow)
    self.utf8Range = utf8Range
    self.isLast = isLast
    endsInsideWord = setting.endsInsideWord
    self.setting = setting
  }

  /// What stands on the line, from left to right; made anew each time.
  public var items: [PlacedItem] {
    var items: [PlacedItem] = []
    forEachItem { items.append($0) }
    return items
  }

  /// Calls a body with what stands on the line, from left to right; made anew each time.
  public func forEachItem(_ body: (PlacedItem) -> Void) { setting.forEachItem(body) }

  /// Where the line has ink, to keep marks from touching the neighbouring lines; made anew each time.
  public var ink: InkProfile { setting.ink() }
}
