/// The texts of a report as they stand on paper, without the markers of lists: what `inspect --stage data` shows and
/// what the text of a finished PDF is compared with.
public struct PrintedReport: Sendable {
  /// One table of the report.
  public struct Measure: Sendable {
    /// The headings of the six columns.
    public let headings: TableHeadings
    /// The paragraphs of each of the six columns.
    public let fields: [[String]]
  }

  public let title: String
  public let preamble: String
  public let measures: [Measure]

  /// Takes the texts out of a report.
  ///
  /// - Parameters:
  ///   - headings: the headings of the edition.
  ///   - digitPolicy: how digits are printed; nil for what the report says, which is Thai digits by default.
  public init(_ report: Report, headings: TableHeadings, digitPolicy: DigitPolicy? = nil) {
    let digits = digitPolicy ?? report.digitPolicy?.value ?? .thai
    title = digits.apply(to: report.title.map(\.value).joined(separator: " "))
    preamble = digits.apply(to: report.preamble?.value ?? "")
    measures = report.measures.map { measure in
      Measure(headings: headings, fields: Self.fields(of: measure).map { $0.map(digits.apply) })
    }
  }

  private static func fields(of measure: MeasuresData.Measure) -> [[String]] {
    [
      [measure.detail.value] + measure.subMeasures.map(\.title.value),
      measure.steps.items.map(\.paragraph),
      measure.responsible.map(\.value),
      [measure.period.text.value],
      measure.outputs.items.map(\.paragraph),
      measure.outcomes.items.map(\.paragraph),
    ]
  }
}
