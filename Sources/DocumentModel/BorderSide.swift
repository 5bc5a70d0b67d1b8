public import Geometry

/// One side of a border.
public struct BorderSide: Hashable, Sendable {
  public enum Line: Hashable, Sendable {
    case none
    case solid
    case dotted
    case dashed
    case double
  }

  public var width: Points
  public var line: Line
  /// nil means the text colour.
  public var color: Color?

  public init(width: Points = 0, line: Line = .none, color: Color? = nil) {
    self.width = width
    self.line = line
    self.color = color
  }

  /// No border.
  public static let none = BorderSide()

  /// The width that layout reserves: nothing when no line is drawn.
  public var usedWidth: Points { line == .none ? 0 : width }
}
