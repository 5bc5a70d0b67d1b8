public import Geometry

/// A glyph with its origin, relative to the origin of its run; y grows downwards.
public struct Glyph: Hashable, Sendable {
  /// The glyph's index in its face.
  public var identifier: UInt32
  public var x: Points
  public var y: Points

  public init(identifier: UInt32, x: Points, y: Points) {
    self.identifier = identifier
    self.x = x
    self.y = y
  }
}
