extension Report: KeyedModel {
  /// The report as templates see it: its fields under the names of the data file, in the order of `Report.Key`.
  public var templateValue: TemplateValue { keyedTemplateValue }

  /// The report with the values of some fields, for whoever needs no others.
  public func templateValue(onlyOf names: Set<String>) -> TemplateValue { keyedTemplateValue(onlyOf: names) }

  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .agency: agency.keyedTemplateValue
    case .fiscalYear: TemplateValue(fiscalYear)
    case .baselineYear: TemplateValue(baselineYear)
    case .title: TemplateValue(title, key.rawValue, in: origin)
    case .preamble: TemplateValue(preamble)
    case .measures: TemplateValue(measures, key.rawValue, in: origin)
    case .scores: TemplateValue(scores, key.rawValue, in: origin)
    case .issues: TemplateValue(issues, key.rawValue, in: origin)
    case .evidence: TemplateValue(evidence, key.rawValue, in: origin)
    case .signatures: TemplateValue(signatures, key.rawValue, in: origin)
    case .publication: TemplateValue(publication)
    case .filing: TemplateValue(filing)
    case .memo: TemplateValue(memo)
    case .preparedOn: TemplateValue(preparedOn)
    case .silence: TemplateValue(silence, key.rawValue, in: origin)
    case .digitPolicy: digitPolicy.map { .text($0.value.rawValue, $0.origin) } ?? .none
    }
  }
}
