import Diagnostics
import MeasuresData
import TestSupport
import Testing

@Suite struct ReportYAMLWriterTests {
  private func roundTrip(_ report: Report) throws -> Report {
    let file = SourceFile(name: "written.yaml", text: ReportYAMLWriter.write(report))
    let (read, diagnostics) = ReportReader.read(file)
    #expect(diagnostics.map(\.code) == [], "\(String(decoding: file.utf8, as: UTF8.self))")
    return try #require(read)
  }

  private func smallReport() throws -> Report {
    try #require(ReportReader.read(SourceFile(name: "r.yaml", text: SmallReport.yaml)).report)
  }

  /// The data file is in the style of the house, so that an import or a fix changes only the lines it means to.
  @Test func writesTheDataFileAsItStands() throws {
    let file = try ProjectFile.report()
    let report = try #require(ReportReader.read(file).report)
    let comment = String(file.text(ofLine: 1).dropFirst(2))
    #expect(ReportYAMLWriter.write(report, comment: comment) == String(decoding: file.utf8, as: UTF8.self))
  }

  @Test(arguments: [
    "- ก", "-", "--- ก", "ก: ข", "ก:", ":\u{0E49}ก", "ก # ข", "#ก", "ก#ข", "'ก", "ก'ข", "\"ก\" ข", "[ก]",
    "{ก}", "*ก",
    "&ก", "!ก", "|", ">", "%ก", "@ก", "`ก", "? ก", "?ก", ",ก", "1", "01", "1.50", "-5", "1e3", "0x1F",
    "1_000", "12:30",
    "2568-09-30", "yes", "No", "ON", "off", "y", "ใช่", "null", "~", "true", "FALSE", "<<", "=", "ก\\ข",
    "ก  ข",
    "\u{0E49}ข", "- \u{0E49}ข", "ก: \u{0E49}ข", "ก \u{200B}ข", "ก\u{A0}ข", "E๒: (O๑-O๔๓)",
    "https://a.go.th/#x", "99.46", ".5", "+1",
    "...", "ก\tข", "😀", "{{ ก }}", "<p>ก</p>",
  ])
  func readsBackAnyText(_ text: String) throws {
    var report = try smallReport()
    let located = Located(text, origin: report.measures[0].detail.origin)
    report.title = [located]
    report.preamble = located
    report.measures[0].detail = located
    report.measures[0].steps.items = [Item(lead: nil, text: located), Item(lead: located, text: located)]
    report.measures[0].responsible = [located]
    let read = try roundTrip(report)
    let texts = [
      read.title[0], read.preamble ?? located, read.measures[0].detail, read.measures[0].steps.items[0].text,
      read.measures[0].steps.items[1].lead ?? located, read.measures[0].steps.items[1].text,
      read.measures[0].responsible[0],
    ].map { Array($0.value.utf8) }
    #expect(texts.allSatisfy { $0 == Array(text.utf8) })
  }

  /// A text is written as it is wherever YAML allows: Thai in quotes or escapes is hard to read and to correct.
  @Test(arguments: [
    "การดำเนินการ (O๑-O๔๓) ๙๙.๔๖ คะแนน", "ประเมิน \"สาเหตุ\" ของ", "๒๕๖๘", "เวลา ๐๙.๓๐ น.", "E๔, E๕",
  ])
  func writesOrdinaryTextPlainly(_ text: String) throws {
    var report = try smallReport()
    report.measures[0].detail = Located(text, origin: report.origin)
    #expect(ReportYAMLWriter.write(report).contains("    detail: \(text)\n"))
  }

  @Test func readsBackGeneratedTexts() throws {
    var generator = SeededGenerator(seed: 43)
    let parts = [
      "-", ":", "#", " ", "'", "\"", "\\", "ก", "\u{0E49}", "๑", "1", ".", ",", "[", "]", "{", "}", "|", ">",
      "&", "*", "!", "?", "%", "@", "`", "~", "=", "no", "\u{200B}",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in
        parts.randomElement(using: &generator)
      }
      .joined()
      guard let first = text.utf8.first, let last = text.utf8.last, first != 0x20, last != 0x20 else {
        continue
      }
      var report = try smallReport()
      report.measures[0].detail = Located(text, origin: report.origin)
      let file = SourceFile(name: "r.yaml", text: ReportYAMLWriter.write(report))
      let read = ReportReader.read(file).report?.measures[0].detail.value
      #expect(read.map { Array($0.utf8) } == Array(text.utf8), "seed 43: \(text)")
    }
  }

  @Test func writesEveryOptionalPart() throws {
    let full = try #require(ReportReader.read(SourceFile(name: "full.yaml", text: FullReport.yaml)).report)
    #expect(ReportYAMLWriter.write(full) == FullReport.yaml)
    #expect(FlatReport(try roundTrip(full)) == FlatReport(full))
  }
}
