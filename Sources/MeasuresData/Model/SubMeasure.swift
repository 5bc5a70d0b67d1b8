/// A numbered part of a measure, printed under its detail.
public struct SubMeasure: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case no, title
  }

  /// The number within the measure, from 1.
  public var no: Located<Int>
  public var title: Located<String>
  public let origin: DataOrigin

  public init(no: Located<Int>, title: Located<String>, origin: DataOrigin) {
    self.no = no
    self.title = title
    self.origin = origin
  }
}
