public import Geometry

/// Inherited properties of tables.
public struct TableStyle: Hashable, Sendable {
  /// `border-collapse`.
  public var collapsesBorders = false
  /// `border-spacing`, both directions.
  public var spacing: Points = 0

  /// Where the caption stands.
  public var captionSide: CaptionSide = .top

  public init() {}
}
