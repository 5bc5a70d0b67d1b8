import Diagnostics
import MeasuresData
import TestSupport
import Testing

@Suite struct ReportReaderTests {
  private func read(_ text: String) -> (report: Report?, diagnostics: [Diagnostic]) {
    ReportReader.read(SourceFile(name: "report.yaml", text: text))
  }

  /// The codes of what is said about the small report with a passage replaced.
  private func codes(replacing passage: String, with other: String) -> [String] {
    read(SmallReport.replacing(passage, with: other)).diagnostics.map(\.code)
  }

  @Test func readsShortForms() throws {
    let (read, diagnostics) = read(SmallReport.yaml)
    let report = try #require(read)
    #expect(diagnostics.map(\.code) == [])
    #expect(report.fiscalYear.value == 2568)
    #expect(report.title.map(\.value) == ["รายงาน"])
    let measure = report.measures[0]
    #expect(measure.no.value == 1)
    #expect(measure.steps.marker == .number)
    #expect(measure.outputs.marker == .none)
    #expect(measure.outputs.items.map(\.paragraph) == ["ค"])
    #expect(measure.outcomes.items.map(\.paragraph) == ["ง จ"])
    #expect(measure.responsible.map(\.value) == ["กองช่าง"])
  }

  @Test func readsTheSameFromJSON() throws {
    let json = """
      {"agency": {"name": "องค์การบริหารส่วนตำบลสวนดอก"}, "fiscalYear": 2568, "title": ["รายงาน"], "measures": [{"no": 1,
      "detail": "ก", "steps": {"items": ["ข"]}, "responsible": ["กองช่าง"], "period": {"text": "ตลอดปี"},
      "outputs": {"marker": "none", "items": ["ค"]}, "outcomes": [{"lead": "ง", "text": "จ"}]}]}
      """
    let (fromJSON, diagnostics) = ReportReader.read(SourceFile(name: "report.json", text: json))
    #expect(diagnostics.map(\.code) == [])
    let yaml = try #require(read(SmallReport.yaml).report)
    #expect(ReportYAMLWriter.write(try #require(fromJSON)) == ReportYAMLWriter.write(yaml))
  }

  @Test func reportsAllFaultsOfAFileInItsOrder() {
    let (report, diagnostics) = read(
      """
      agency:
        nmae: อบต.สวนดอก
      fiscalYear: 2025
      title:
      preamble: [ก]
      measures:
        - no: 1
          detail: ก
          steps: []
          responsible: true
          period: {txt: ก}
          outputs: ค
          outcomes: [{lead: ง}]
          outputs: จ
        - no: 3
      signatures: {}
      """)
    #expect(report == nil)
    #expect(
      diagnostics.map { "\($0.span?.start.line ?? 0) \($0.code) \($0.dataPath ?? "")" } == [
        "2 data.unknown-key agency.nmae", "2 data.missing-field agency.name",
        "3 data.not-buddhist-year fiscalYear",
        "4 data.empty-field title", "5 data.wrong-type preamble", "9 data.empty-field measures[0].steps",
        "10 data.wrong-type measures[0].responsible[0]", "11 data.missing-field measures[0].period.text",
        "11 data.unknown-key measures[0].period.txt", "13 data.missing-field measures[0].outcomes[0].text",
        "14 data.duplicate-key measures[0].outputs", "15 data.missing-field measures[1].detail",
        "15 data.missing-field measures[1].steps", "15 data.missing-field measures[1].responsible",
        "15 data.missing-field measures[1].period", "15 data.missing-field measures[1].outputs",
        "15 data.missing-field measures[1].outcomes", "16 data.wrong-type signatures",
      ])
  }

  @Test func namesTheNearKey() {
    let diagnostics = read(SmallReport.replacing("fiscalYear", with: "fiscalyear")).diagnostics
    #expect(diagnostics.map(\.code) == ["data.missing-field", "data.unknown-key"])
    #expect(diagnostics[1].hints.first?.english == "did you mean “fiscalYear”?")
    #expect(diagnostics[1].span?.start == SourceLocation(line: 3, scalarColumn: 1))
  }

  @Test func pointsToTheFirstOfTwoFields() throws {
    let diagnostics = read(SmallReport.replacing("title: รายงาน", with: "title: รายงาน\ntitle: อื่น"))
      .diagnostics
    #expect(diagnostics.map(\.code) == ["data.duplicate-key"])
    #expect(diagnostics[0].span?.start.line == 5)
    #expect(diagnostics[0].related.map(\.span.start.line) == [4])
  }

  @Test(arguments: [("2025", "2568"), ("๒๐๒๕", "2568"), ("1999", "2542")])
  func givesTheBuddhistYearForOneOfTheCommonEra(_ year: String, _ meant: String) {
    let diagnostics = read(SmallReport.replacing("๒๕๖๘", with: year)).diagnostics
    #expect(diagnostics.map(\.code) == ["data.not-buddhist-year"])
    #expect(diagnostics[0].hints.first?.thai.hasSuffix("พ.ศ. \(meant)") == true)
  }

  @Test(arguments: [
    ("68", "data.not-buddhist-year"), ("25680", "data.not-buddhist-year"), ("พ.ศ. 2568", "data.wrong-type"),
    ("2568.0", "data.wrong-type"),
    ("-2568", "data.wrong-type"), ("''", "data.empty-field"), ("[2568]", "data.wrong-type"),
    ("99999999999999999999", "data.wrong-type"),
  ])
  func refusesWhatIsNoYear(_ year: String, _ code: String) {
    #expect(codes(replacing: "๒๕๖๘", with: year) == [code])
  }

  @Test(arguments: [
    ([1, 2, 3], []), ([1, 3], ["data.wrong-number"]), ([2, 3], ["data.wrong-number"]),
    ([1, 1], ["data.duplicate-number"]),
    ([1, 2, 2, 3], ["data.duplicate-number"]), ([1, 0], ["data.wrong-number"]),
    ([2, 1], ["data.wrong-number", "data.wrong-number"]),
  ])
  func checksTheNumbersOfMeasures(_ numbers: [Int], _ expected: [String]) {
    let measure =
      "\n    detail: ก\n    steps: ข\n    responsible: ค\n    period: ง\n    outputs: จ\n    outcomes: ฉ\n"
    let text = "agency: {name: ก}\nfiscalYear: 2568\ntitle: ก\nmeasures:\n"
    #expect(
      read(text + numbers.map { "  - no: \($0)\(measure)" }.joined()).diagnostics.map(\.code) == expected)
  }

  @Test(arguments: [
    ("lead: ง", "lead: ''", ["data.empty-field"]), ("detail: ก", "detail: '  '", ["data.empty-field"]),
    ("detail: ก", "detail: ~", ["data.empty-field"]), ("detail: ก", "detail: false", ["data.wrong-type"]),
    ("detail: ก", "detail: {ก: ข}", ["data.wrong-type"]), ("- ข", "- [ข]", ["data.wrong-type"]),
    ("- ข", "- ", ["data.empty-field"]),
    ("steps:\n      - ข", "steps: {marker: dots, items: [ข]}", ["data.unknown-choice"]),
    ("steps:\n      - ข", "steps: {marker: dash}", ["data.missing-field"]),
    ("title: รายงาน", "title: {ก: ข}", ["data.wrong-type"]),
    ("title: รายงาน", "title: []", ["data.empty-field"]),
    ("title: รายงาน", "title: ก\ndigitPolicy: roman", ["data.unknown-choice"]),
    ("period: ตลอดปี", "period: {text: ก, from: 2568-02-30}", ["data.invalid-date"]),
    ("period: ตลอดปี", "period: {text: ก, from: 2025-02-28}", ["data.not-buddhist-year"]),
    ("period: ตลอดปี", "period: {text: ก, from: ๒๘ กุมภาพันธ์ พ.ศ. ๒๕๖๘}", []),
    ("title: รายงาน", "title: ก\nscores: [{year: 2567, total: ๙๙.๔๖, indicators: [{no: 1, score: 90}]}]", []),
    ("title: รายงาน", "title: ก\nscores: [{year: 2567, total: สูง}]", ["data.wrong-type"]),
    ("title: รายงาน", "title: ก\nscores: [{total: 1.2.3}]", ["data.missing-field", "data.wrong-type"]),
    ("detail: ก", "detail: |\n      ก\n      ข", ["data.line-break-in-text"]),
    ("detail: ก", "detail: |\n      ก\n", []),
  ])
  func saysWhatIsWrong(_ passage: String, _ other: String, _ expected: [String]) {
    #expect(codes(replacing: passage, with: other) == expected)
  }

  @Test func makesALineBreakASpace() throws {
    let report = read(SmallReport.replacing("detail: ก", with: "detail: |\n      ก \n\n      ข")).report
    #expect(try #require(report).measures[0].detail.value == "ก ข")
  }

  @Test(arguments: ["[]", "ก", "1", "null"])
  func wantsARecord(_ text: String) {
    #expect(read(text).diagnostics.map(\.code) == ["data.wrong-type"])
  }

  @Test func everyMessageIsThereInBothLanguages() {
    let broken = ["agency: x\nfiscalYear: 1\nmeasures: [1]\nfoo: 2", "a: [", "", "\u{1}", "{\"a\" 1}"]
    for diagnostic in broken.flatMap({ read($0).diagnostics }) {
      #expect(
        diagnostic.message.thai.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) },
        "\(diagnostic.code)")
      #expect(
        !diagnostic.message.english.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) },
        "\(diagnostic.code)")
    }
  }
}
