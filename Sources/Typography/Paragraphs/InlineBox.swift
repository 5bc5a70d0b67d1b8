public import Geometry

/// Something that stands in a line like a letter: an image or a small block that layout has set already.
public struct InlineBox: Hashable, Sendable {
  /// Layout's number for it.
  public let identifier: Int
  public let size: Size
  /// How far the box reaches above the baseline; the rest hangs below.
  public let ascent: Points

  public init(identifier: Int, size: Size, ascent: Points) {
    self.identifier = identifier
    self.size = size
    self.ascent = ascent
  }
}
