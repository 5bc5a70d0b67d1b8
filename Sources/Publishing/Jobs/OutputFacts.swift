public import DocumentModel
internal import MeasuresData

/// What templates can say about the output itself, under the name `output`.
public struct OutputFacts: Sendable {
  /// The day that the document carries.
  public var date: DocumentDate?
  /// The program and its version.
  public var program: String?
  /// Whether the output is a draft.
  public var isDraft: Bool
  /// The files that lie beside the output and may be linked to.
  public var files: [OutputFile]

  public init(
    date: DocumentDate? = nil, program: String? = nil, isDraft: Bool = false, files: [OutputFile] = []
  ) {
    self.date = date
    self.program = program
    self.isDraft = isDraft
    self.files = files
  }

  /// The facts beside the fields of a report, as the root of what a template sees.
  func joined(to report: Report, signedPage: SignedPage? = nil) -> TemplateValue {
    let value = report.templateValue
    guard case .record(let record, let origin) = value else { return value }
    let filing = FilingFacts(of: report, catalogue: .standard)
    let output = TemplateRecord.Field(key: "output", value: templateValue(of: report, filing, signedPage))
    return .record(TemplateRecord(fields: record.fields + [output]), origin)
  }

  private func templateValue(
    of report: Report, _ filing: FilingFacts, _ signedPage: SignedPage?
  ) -> TemplateValue {
    .record(
      TemplateRecord([
        (key: "date", value: date.map { .text($0.thaiText, Self.origin) } ?? .none),
        (key: "program", value: program.map { .text($0, Self.origin) } ?? .none),
        (key: "filing", value: filing.templateValue),
        (key: "isComplete", value: .flag(report.measures.allSatisfy(\.isComplete))),
        (
          key: "signedPage",
          value: signedPage == nil ? .none : .text(SignedPage.pictureName, Self.origin)
        ),
        (key: "isDraft", value: .flag(isDraft)),
        (key: "files", value: .list(files.map(\.templateValue), Self.origin)),
      ]), Self.origin)
  }

  /// No data file holds these values.
  static let origin = DataOrigin(path: "", span: nil)
}

extension DocumentDate {
  /// The date in words with Thai digits and the year of the Buddhist era.
  fileprivate var thaiText: String {
    BuddhistDate(year: year + Self.buddhistEraOffset, month: month, day: day)?.thaiText ?? ""
  }
}

extension Measure {
  /// Whether each of the six columns of the form has something in it.
  fileprivate var isComplete: Bool {
    let texts = [detail.value, period.text.value]
    return texts.allSatisfy { !$0.isEmpty } && !responsible.isEmpty
      && [steps, outputs, outcomes].allSatisfy { !$0.items.isEmpty }
  }
}
