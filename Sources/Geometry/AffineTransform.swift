/// A linear map of the plane followed by a shift: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, with the names of SVG's
/// `matrix(a b c d e f)`.
public struct AffineTransform: Hashable, Sendable {
  public var a: Double
  public var b: Double
  public var c: Double
  public var d: Double
  public var e: Double
  public var f: Double

  public init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
  }

  public static let identity = AffineTransform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

  public static func translation(x: Double, y: Double) -> AffineTransform {
    AffineTransform(a: 1, b: 0, c: 0, d: 1, e: x, f: y)
  }

  public static func scale(x: Double, y: Double) -> AffineTransform {
    AffineTransform(a: x, b: 0, c: 0, d: y, e: 0, f: 0)
  }

  /// The map that applies `inner` first and this one to what it gives.
  public func applied(after inner: AffineTransform) -> AffineTransform {
    AffineTransform(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b,
      c: a * inner.c + c * inner.d, d: b * inner.c + d * inner.d,
      e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
  }

  public func apply(to point: Point) -> Point {
    let x = point.x.value
    let y = point.y.value
    return Point(x: Points(a * x + c * y + e), y: Points(b * x + d * y + f))
  }

  /// The factor by which the map makes lengths longer, averaged over all directions: the root of the factor of areas.
  public var meanScale: Double {
    let determinant = a * d - b * c
    return (determinant < 0 ? -determinant : determinant).squareRoot()
  }
}
