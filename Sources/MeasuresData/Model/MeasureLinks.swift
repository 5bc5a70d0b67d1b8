/// What a measure answers.
public struct MeasureLinks: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case indicators, issues, oit
  }

  /// Indicators of the assessment, 1 to 10.
  public var indicators: [Located<Int>] = []
  /// The `id` of issues of the report.
  public var issues: [Located<String>] = []
  /// Codes of disclosure items, such as O๒๗.
  public var oit: [Located<String>] = []
  public let origin: DataOrigin

  public init(origin: DataOrigin) {
    self.origin = origin
  }
}
