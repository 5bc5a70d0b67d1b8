import Diagnostics

extension ReportDecoder {
  /// The whole report; nil when something it cannot do without is missing.
  mutating func report(_ node: DataNode) -> Report? {
    guard let record = record(node, path: "", keys: Report.Key.self) else { return nil }
    let agency = required(.agency, of: record) { $0.agency($1, path: $2) }
    let fiscalYear = required(.fiscalYear, of: record) { $0.year($1, path: $2) }
    let title = required(.title, of: record) { $0.titleLines($1, path: $2) }
    let measures = required(.measures, of: record) { $0.measures($1, path: $2) }
    let optionalParts = optionalParts(of: record)
    guard let agency, let fiscalYear, let title, let measures else { return nil }
    var report = Report(
      agency: agency, fiscalYear: fiscalYear, title: title, measures: measures, origin: record.origin)
    optionalParts(&report)
    return report
  }

  /// Decodes the optional parts now, so that their faults are noted even where a required part is missing, and
  /// gives the way to set them.
  private mutating func optionalParts(of record: RecordFields<Report.Key>) -> (inout Report) -> Void {
    let baselineYear = optional(.baselineYear, of: record) { $0.year($1, path: $2) }
    let preamble = optional(.preamble, of: record) { $0.text($1, path: $2) }
    let scores = list(.scores, of: record) { $0.assessmentScore($1, path: $2) }
    let issues = list(.issues, of: record) { $0.issue($1, path: $2) }
    let evidence = list(.evidence, of: record) { $0.evidence($1, path: $2) }
    let signatures = list(.signatures, of: record) { $0.signature($1, path: $2) }
    let publication = optional(.publication, of: record) { $0.publication($1, path: $2) }
    let filing = optional(.filing, of: record) { $0.filing($1, path: $2) }
    let memo = optional(.memo, of: record) { $0.memo($1, path: $2) }
    let preparedOn = optional(.preparedOn, of: record) { $0.date($1, path: $2) }
    let digitPolicy: Located<DigitPolicy>? = optional(.digitPolicy, of: record) { $0.choice($1, path: $2) }
    let silence = list(.silence, of: record) { $0.silencedFinding($1, path: $2) }
    return { report in
      report.baselineYear = baselineYear
      report.preamble = preamble
      report.scores = scores
      report.issues = issues
      report.evidence = evidence
      report.signatures = signatures
      report.publication = publication
      report.filing = filing
      report.memo = memo
      report.preparedOn = preparedOn
      report.digitPolicy = digitPolicy
      report.silence = silence
    }
  }

  /// A text, or a list of lines.
  private mutating func titleLines(_ node: DataNode, path: String) -> [Located<String>]? {
    textOrTexts(node, path: path)
  }

  /// One text or a list of texts, as a list.
  mutating func textOrTexts(_ node: DataNode, path: String) -> [Located<String>]? {
    switch node.value {
    case .list: return elements(node, path: path) { $0.text($1, path: $2) }
    case .scalar(let scalar): return text(node, path: scalar.kind == .null ? path : path + "[0]").map { [$0] }
    case .record:
      note(.wrongType(expected: .textOrList, path: path, at: node.span))
      return nil
    }
  }
}
