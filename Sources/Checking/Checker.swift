public import Diagnostics
internal import Dispatch
public import MeasuresData
internal import Synchronization
internal import ThaiText

/// Checks reports and plain texts as a careful colleague would.
///
/// The rules are small types, a file each, in folders by kind. A checker holds nothing that changes: one serves many
/// reports, on several threads at once.
public struct Checker: Sendable {
  /// What is checked beyond the text.
  public struct Options: Sendable {
    /// Whether what an assessor would miss is looked for as well.
    public var asksForSubmission: Bool

    /// How many texts of a report are looked at at the same time. The findings are the same for any number.
    public var partCount: Int

    /// Called between one text and the next, on the thread that checks: it may wait there.
    public var betweenTexts: @Sendable () -> Void

    /// Called with work of the check that other threads may do as well, when they have nothing else to do. It ends when
    /// none is left, and may be done at any time and any number of times.
    public var offer: @Sendable (@escaping @Sendable () -> Void) -> Void

    public init(
      asksForSubmission: Bool = false, partCount: Int = 1, betweenTexts: @escaping @Sendable () -> Void = {},
      offer: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = { _ in }
    ) {
      self.asksForSubmission = asksForSubmission
      self.partCount = partCount
      self.betweenTexts = betweenTexts
      self.offer = offer
    }
  }

  private let options: Options
  private let catalogue: AssessmentCatalogue
  private let model: LetterModel
  private let search: SpellingSearch

  private static let textRules: [any TextRule] = [
    StrangeCharacterRule(), ClusterRule(), MisspellingListRule(), SpellingRule(), DroppedVerbRule(),
    RepeatedWordRule(),
    UnknownWordRule(),
    LineWrapRule(), MissingSpaceRule(), MarkSpacingRule(), DivisionNameRule(), DigitScriptRule(),
    AssessmentCodeRule(),
    IndicatorRule(), SubMeasureReferenceRule(), DateRule(), OrderNumberRule(), YearRule(), CountRule(),
    NameVariantRule(), TermVariantRule(),
    MarkerInTextRule(),
  ]

  private static let reportRules: [any ReportRule] = [
    ScoreRule(), DivisionVariantRule(), ListMarkerRule(), SubmissionRule(),
  ]

  public init(options: Options = Options(), catalogue: AssessmentCatalogue = .standard) {
    self.options = options
    self.catalogue = catalogue
    model = .standard ?? .empty
    search = SpellingSearch(model: model)
  }

  /// All findings of a report in the order of its fields.
  ///
  /// - Parameter diagnostics: what reading the report told; those about damaged text become findings.
  public func findings(in report: Report, readingTold diagnostics: [Diagnostic] = []) -> [Finding] {
    let checked = CheckedReport(
      report, catalogue: catalogue, model: model, asksForSubmission: options.asksForSubmission,
      betweenTexts: options.betweenTexts)
    let layouts = LayoutFinder(search: search).layouts(of: checked.texts)
    let context = CheckContext(
      model: model, search: search, assessment: checked.scope, layouts: layouts,
      openingWords: LayoutFinder.openingWords(of: checked.texts, layouts: layouts),
      leads: LayoutFinder.repeatedLeads(of: checked.texts, layouts: layouts),
      terms: TermVariantRule.terms(of: report, catalogue),
      placeName: DeclaredNames.place(of: report.agency.name.value, catalogue), source: report,
      titleWords: TitleWords.byMeasure(of: checked), report: ReportVocabulary(of: checked.texts),
      divisions: DivisionNames.known(in: report))
    var findings = DamageDiagnostics.findings(from: diagnostics, texts: checked.texts)
    findings += HeadingDiagnostics.findings(from: diagnostics, report: report)
    findings += self.findings(in: checked.texts, context)
    for rule in Self.reportRules { findings += rule.findings(in: checked) }
    return Silencer.remaining(of: FindingOrder.ordered(findings, of: checked), in: report)
  }

  /// All findings of a plain text, line by line; the path of a line is `line[n]` from 0.
  public func findings(inLinesOf file: SourceFile) -> [Finding] {
    let context = CheckContext(
      model: model, search: search, assessment: nil, layouts: [:], report: ReportVocabulary(of: []),
      divisions: [])
    var findings: [Finding] = []
    let lattice = WordLattice(model: .standard)
    var start = 0
    var number = 0
    while start < file.utf8.count {
      let end = file.utf8[start...].firstIndex(of: 0x0A) ?? file.utf8.count
      let content = end > start && file.utf8[end - 1] == 0x0D ? end - 1 : end
      let path = "line[\(number)]"
      let origin = DataOrigin(path: path, span: SourceSpan(file: file, utf8Range: start..<content))
      let text = CheckedText(
        String(decoding: file.utf8[start..<content], as: UTF8.self), path: path, origin: origin, role: .line,
        model: model, with: lattice)
      findings += self.findings(in: text, context)
      start = end + 1
      number += 1
    }
    return findings
  }

  /// The findings of all texts, of several at the same time.
  private func findings(in texts: [CheckedText], _ context: CheckContext) -> [Finding] {
    let shared = SharedTexts(count: texts.count) { findings(in: texts[$0], context) }
    options.offer(shared.work)
    if options.partCount > 1 {
      DispatchQueue.concurrentPerform(iterations: options.partCount) { _ in shared.work() }
    }
    return shared.findings()
  }

  private func findings(in text: CheckedText, _ context: CheckContext) -> [Finding] {
    options.betweenTexts()
    var faults: [Fault] = []
    for rule in Self.textRules { faults += rule.faults(in: text, context) }
    return faults.isEmpty ? [] : FindingBuilder.findings(from: faults, in: text)
  }
}
