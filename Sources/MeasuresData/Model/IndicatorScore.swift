/// The score of one indicator.
public struct IndicatorScore: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case no, name, score
  }

  /// The indicator, 1 to 10.
  public var no: Located<Int>
  public var name: Located<String>?
  public var score: Located<String>
  public let origin: DataOrigin

  public init(no: Located<Int>, score: Located<String>, origin: DataOrigin) {
    self.no = no
    self.score = score
    self.origin = origin
  }
}
