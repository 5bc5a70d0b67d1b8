/// The results of one year's assessment. Figures are kept as they are written.
public struct AssessmentScore: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case year, total, iit, eit, oit, level, indicators, publishedOn, url
  }

  /// The year of the assessment, Buddhist era.
  public var year: Located<Int>
  public var total: Located<String>?
  /// The staff survey.
  public var iit: Located<String>?
  /// The public survey.
  public var eit: Located<String>?
  /// The disclosure check.
  public var oit: Located<String>?
  /// The level reached, such as ผ่านดีเยี่ยม.
  public var level: Located<String>?
  public var indicators: [IndicatorScore] = []
  public var publishedOn: Located<BuddhistDate>?
  public var url: Located<String>?
  public let origin: DataOrigin

  public init(year: Located<Int>, origin: DataOrigin) {
    self.year = year
    self.origin = origin
  }
}
