public import Geometry

/// A place that links and bookmarks lead to.
public struct Destination: Hashable, Sendable {
  /// The page, from 0.
  public let page: Int
  public let point: Point

  public init(page: Int, point: Point) {
    self.page = page
    self.point = point
  }
}
