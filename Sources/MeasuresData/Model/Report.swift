/// One agency's report on its integrity measures of one fiscal year: the root of the model.
public struct Report: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case agency, fiscalYear, baselineYear, title, preamble, measures, scores, issues, evidence, signatures
    case publication, filing, memo, preparedOn, digitPolicy, silence
  }

  public var agency: Agency
  /// The year reported on, of the Buddhist era: it runs from 1 October of the year before to 30 September.
  public var fiscalYear: Located<Int>
  /// The year whose assessment results the measures start from.
  public var baselineYear: Located<Int>?
  /// The lines of the title, at least one.
  public var title: [Located<String>]
  public var preamble: Located<String>?
  /// In the order of their numbers, which run from 1 without a gap.
  public var measures: [Measure]
  public var scores: [AssessmentScore] = []
  public var issues: [Issue] = []
  public var evidence: [Evidence] = []
  public var signatures: [Signature] = []
  public var publication: Publication?
  public var filing: Filing?
  public var memo: Memo?
  public var preparedOn: Located<BuddhistDate>?
  /// How digits of texts are printed; Thai digits when the data does not say.
  public var digitPolicy: Located<DigitPolicy>?
  /// Findings of the checker that are not to be told.
  public var silence: [SilencedFinding] = []
  /// The place of the whole report.
  public let origin: DataOrigin

  public init(
    agency: Agency, fiscalYear: Located<Int>, title: [Located<String>], measures: [Measure],
    origin: DataOrigin
  ) {
    self.agency = agency
    self.fiscalYear = fiscalYear
    self.title = title
    self.measures = measures
    self.origin = origin
  }
}
