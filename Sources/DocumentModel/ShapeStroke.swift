public import Geometry

/// The pen along an outline (SVG 2, section 13.5).
public struct ShapeStroke: Hashable, Sendable {
  public enum Cap: String, Hashable, Sendable {
    case butt, round, square
  }

  public enum Join: String, Hashable, Sendable {
    case miter, round, bevel
  }

  public var color: Color
  public var width: Points
  public var cap: Cap
  public var join: Join
  /// The longest mitre in widths of the pen.
  public var miterLimit: Double
  /// Lengths of dashes and gaps in turn; empty for a line without gaps.
  public var dashes: [Points]
  /// How far into the dashes the line begins.
  public var dashOffset: Points

  public init(
    color: Color, width: Points, cap: Cap = .butt, join: Join = .miter, miterLimit: Double = 4,
    dashes: [Points] = [], dashOffset: Points = 0
  ) {
    self.color = color
    self.width = width
    self.cap = cap
    self.join = join
    self.miterLimit = miterLimit
    self.dashes = dashes
    self.dashOffset = dashOffset
  }

  func scaled(by factor: Double) -> ShapeStroke {
    var stroke = self
    stroke.width = width * factor
    stroke.dashes = dashes.map { $0 * factor }
    stroke.dashOffset = dashOffset * factor
    return stroke
  }
}
