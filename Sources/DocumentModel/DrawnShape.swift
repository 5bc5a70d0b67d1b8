public import Geometry

/// An outline with what paints its inside and its edge.
public struct DrawnShape: Hashable, Sendable {
  public var path: Path
  /// nil leaves the inside as it is.
  public var fill: Color?
  /// Whether the inside is what an odd number of edges surrounds, and not what the edges wind around.
  public var fillsEvenOdd: Bool
  /// nil leaves the edge as it is.
  public var stroke: ShapeStroke?

  public init(path: Path, fill: Color?, fillsEvenOdd: Bool = false, stroke: ShapeStroke? = nil) {
    self.path = path
    self.fill = fill
    self.fillsEvenOdd = fillsEvenOdd
    self.stroke = stroke
  }

  /// The shape with a map applied to its outline, and the pen made thicker or thinner with it.
  public func transformed(by transform: AffineTransform) -> DrawnShape {
    DrawnShape(
      path: path.transformed(by: transform), fill: fill, fillsEvenOdd: fillsEvenOdd,
      stroke: stroke?.scaled(by: transform.meanScale))
  }
}
