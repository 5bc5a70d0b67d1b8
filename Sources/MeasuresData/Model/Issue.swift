/// A point that the analysis of the results found wanting.
public struct Issue: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case id, indicators, finding, kind, recommendation
  }

  /// The name by which measures link to the issue.
  public var id: Located<String>?
  public var indicators: [Located<Int>] = []
  public var finding: Located<String>
  /// `urgent` or `develop`, or words of one's own.
  public var kind: Located<String>?
  public var recommendation: Located<String>?
  public let origin: DataOrigin

  public init(finding: Located<String>, origin: DataOrigin) {
    self.finding = finding
    self.origin = origin
  }
}
