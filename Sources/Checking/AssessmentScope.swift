import MeasuresData

/// The years that a report may speak of, and the counts that belong to them.
struct AssessmentScope: Sendable {
  let catalogue: AssessmentCatalogue
  let fiscalYear: Int
  let baselineYear: Int
  /// The assessment under which the report is filed: the one after its fiscal year unless the data says otherwise.
  let filingYear: Int
  /// The lists of items of baseline, fiscal and filing year that are known.
  let lists: [(year: Int, list: AssessmentList)]
  /// The most items that any of the years has; nil when none is known.
  let largestItemCount: Int?

  init(of report: Report, catalogue: AssessmentCatalogue) {
    self.catalogue = catalogue
    fiscalYear = report.fiscalYear.value
    baselineYear = report.baselineYear?.value ?? fiscalYear - 1
    filingYear = report.filing?.year?.value ?? fiscalYear + 1
    let years = Set([baselineYear, fiscalYear, filingYear]).sorted()
    let agency = report.agency
    var lists: [(year: Int, list: AssessmentList)] = []
    for year in years {
      if let list = catalogue.list(of: year, for: agency) { lists.append((year, list)) }
    }
    self.lists = lists
    let counts = lists.map(\.list.itemCount) + (report.filing?.itemCount.map { [$0.value] } ?? [])
    largestItemCount = counts.max()
    itemCounts = Set(counts)
    let baseline = baselineYear
    let present = lists.filter { $0.year != baseline }.map(\.list.itemCount)
    let filed = report.filing?.itemCount.map { [$0.value] } ?? []
    presentItemCounts = Set(present + filed)
    yearsOfCounts = catalogue.assessments.reduce(into: [:]) { years, assessment in
      for list in assessment.lists { years[list.itemCount, default: []].append(assessment.year) }
    }
  }

  /// The numbers of items that the report may name.
  let itemCounts: Set<Int>
  /// Those of them that are not the baseline year's alone.
  let presentItemCounts: Set<Int>
  /// The years whose lists have a number of items.
  let yearsOfCounts: [Int: [Int]]

  /// The questions of a survey (I or E) in the years of the report; nil when none of the years is known.
  func questionCount(of survey: Survey) -> Int? {
    let years = [baselineYear, fiscalYear, filingYear].compactMap { catalogue.assessment(of: $0) }
    return years.map { survey == .staff ? $0.staffQuestionCount : $0.publicQuestionCount }.max()
  }

  /// A survey by the letter of its codes.
  enum Survey { case staff, general }
}
