internal import MeasuresData

/// Under which item of which assessment a report is filed: what its data says, else what the table of assessments
/// knows. Nothing is guessed beyond the table.
struct FilingFacts: Sendable {
  /// The year of the assessment, Buddhist era.
  let year: Int
  /// The item of the report, such as O26 in ASCII digits.
  let itemCode: String?
  /// The item of the measures that it reports on.
  let measuresCode: String?
  /// How many items the agency's list has.
  let itemCount: Int?

  /// The report of a fiscal year is filed in the assessment of the year after, unless its data says otherwise.
  init(of report: Report, catalogue: AssessmentCatalogue) {
    year = report.filing?.year?.value ?? report.fiscalYear.value + 1
    let list = catalogue.list(of: year, for: report.agency)
    let own = report.filing?.itemCode.map { DigitPolicy.arabic.apply(to: $0.value) }
    itemCode = own ?? list?.resultsItem
    measuresCode = list?.measuresItem
    itemCount = report.filing?.itemCount?.value ?? list?.itemCount
  }

  var templateValue: TemplateValue {
    let origin = OutputFacts.origin
    return .record(
      TemplateRecord([
        (key: "year", value: .integer(year, origin)),
        (key: "itemCode", value: itemCode.map { .text($0, origin) } ?? .none),
        (key: "measuresCode", value: measuresCode.map { .text($0, origin) } ?? .none),
        (key: "itemCount", value: itemCount.map { .integer($0, origin) } ?? .none),
      ]), origin)
  }
}
