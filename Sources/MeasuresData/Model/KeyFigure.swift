/// The one figure that stands for a measure's result, such as ๙๙.๔๖ คะแนน.
public struct KeyFigure: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case value, unit, label
  }

  /// The figure as printed.
  public var value: Located<String>
  public var unit: Located<String>?
  /// What the figure counts.
  public var label: Located<String>?
  public let origin: DataOrigin

  public init(value: Located<String>, origin: DataOrigin) {
    self.value = value
    self.origin = origin
  }
}
