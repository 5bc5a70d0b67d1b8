public import Geometry

/// A picture of filled and stroked outlines, in points from its top left.
public struct Drawing: Hashable, Sendable {
  /// The extent of the picture at which its shapes are given.
  public let size: Size
  /// In painting order.
  public let shapes: [DrawnShape]

  public init(size: Size, shapes: [DrawnShape]) {
    self.size = size
    self.shapes = shapes
  }

  /// The picture brought to another extent: as large as fits with its proportions kept, in the middle of the rest
  /// (`xMidYMid meet`, SVG 2, section 8.4).
  public func scaled(to newSize: Size) -> Drawing {
    guard newSize != size, size.width > 0, size.height > 0 else { return self }
    let factor = min(newSize.width / size.width, newSize.height / size.height)
    let transform = AffineTransform(
      a: factor, b: 0, c: 0, d: factor, e: (newSize.width - size.width * factor).value / 2,
      f: (newSize.height - size.height * factor).value / 2)
    return Drawing(size: newSize, shapes: shapes.map { $0.transformed(by: transform) })
  }
}
