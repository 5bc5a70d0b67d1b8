public import Geometry

/// Inherited properties of tables.
public struct TableStyle: Hashable, Sendable {
  /// `border-collapse`.
  public var collapsesBorders = false
  /// `border-spacing`, both directions.
  public var spacing: Points = 0

  public init() {}
}
