public import DocumentModel
public import Geometry

/// A straight line on a page.
public struct Stroke: Hashable, Sendable {
  public var start: Point
  public var end: Point
  public var width: Points
  public var line: BorderSide.Line
  public var color: Color

  public init(start: Point, end: Point, width: Points, line: BorderSide.Line, color: Color) {
    self.start = start
    self.end = end
    self.width = width
    self.line = line
    self.color = color
  }

  /// Whether two lines differ only in where they lie; painters draw such lines in one go.
  public func looksLike(_ other: Stroke) -> Bool {
    width == other.width && line == other.line && color == other.color
  }
}
