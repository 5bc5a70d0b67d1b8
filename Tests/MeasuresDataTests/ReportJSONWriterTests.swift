import Diagnostics
import MeasuresData
import TestSupport
import Testing

@Suite struct ReportJSONWriterTests {
  private func report(_ yaml: String) throws -> Report {
    try #require(ReportReader.read(SourceFile(name: "r.yaml", text: yaml)).report)
  }

  private func readBack(_ json: String) throws -> Report {
    let (report, diagnostics) = ReportReader.read(SourceFile(name: "r.json", text: json))
    #expect(diagnostics.map(\.code) == [], "\(json)")
    return try #require(report)
  }

  @Test func writesARecordInFullAndFiguresAsTexts() throws {
    let json = ReportJSONWriter.write(try report(SmallReport.yaml))
    #expect(
      json.utf8.starts(with: "{\n  \"agency\": {\n    \"name\": \"องค์การบริหารส่วนตำบลสวนดอก\"\n  },\n".utf8))
    #expect(json.contains("\"fiscalYear\": 2568,\n  \"title\": [\n    \"รายงาน\"\n  ],"))
    #expect(json.contains("\"steps\": {\n        \"marker\": \"number\",\n        \"items\": [\n"))
    #expect(json.contains("\"lead\": \"ง\",\n            \"text\": \"จ\""))
    #expect(ReportJSONWriter.write(try report(FullReport.yaml)).contains("\"iit\": \"90.00\""))
  }

  /// Every part comes back, and the same bytes are written from it.
  @Test(arguments: [SmallReport.yaml, FullReport.yaml]) func readsBackEveryPart(yaml: String) throws {
    let original = try report(yaml)
    let json = ReportJSONWriter.write(original)
    let read = try readBack(json)
    #expect(ReportYAMLWriter.write(read) == ReportYAMLWriter.write(original))
    #expect(Array(ReportJSONWriter.write(read).utf8) == Array(json.utf8))
  }

  @Test func theAgencysReportReadsBack() throws {
    let original = try #require(ReportReader.read(try ProjectFile.report()).report)
    let read = try readBack(ReportJSONWriter.write(original))
    #expect(ReportYAMLWriter.write(read) == ReportYAMLWriter.write(original))
  }

  /// Templates ask whether a record is there, so that an empty one must not be lost.
  @Test func anEmptyRecordStays() throws {
    var original = try report(SmallReport.yaml)
    original.publication = Publication(origin: original.origin)
    let json = ReportJSONWriter.write(original)
    #expect(json.contains("\"publication\": {}"))
    #expect(try readBack(json).publication != nil)
  }

  /// Of the texts that a report can hold: reading refuses control characters and repairs what is written in parts.
  @Test(arguments: [
    "\"\u{0E49}ข\"", "\\\u{0E49}ข", "\\", "\\u0E01", "ก\tข", "ก\u{A0}ข", "ก\u{200B}ข",
    "{\u{0E49}", "[ก]", "null", "true", "1.50", "-0", "😀", "<p>ก</p>", "{{ ก }}", "//", "ก'ข",
    "น\u{0E49}\u{0E33}",
  ])
  func readsBackAnyText(_ text: String) throws {
    var original = try report(SmallReport.yaml)
    let located = Located(text, origin: original.origin)
    original.title = [located, located]
    original.measures[0].detail = located
    original.measures[0].steps.items = [Item(lead: located, text: located)]
    let read = try readBack(ReportJSONWriter.write(original))
    let texts =
      read.title.map(\.value) + [
        read.measures[0].detail.value, read.measures[0].steps.items[0].lead?.value ?? "",
        read.measures[0].steps.items[0].text.value,
      ]
    for back in texts { #expect(Array(back.utf8) == Array(text.utf8)) }
  }

  @Test func readsBackGeneratedTexts() throws {
    var generator = SeededGenerator(seed: 44)
    let parts = [
      "\"", "\\", "/", "u0E01", "n", "\u{0E49}", "ก", " ", "{", "}", "[", "]", ":", ",", "😀",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in
        parts.randomElement(using: &generator)
      }
      .joined()
      guard let first = text.utf8.first, let last = text.utf8.last, first != 0x20, last != 0x20 else {
        continue
      }
      var original = try report(SmallReport.yaml)
      original.measures[0].detail = Located(text, origin: original.origin)
      let file = SourceFile(name: "r.json", text: ReportJSONWriter.write(original))
      let read = ReportReader.read(file).report?.measures[0].detail.value
      #expect(read.map { Array($0.utf8) } == Array(text.utf8), "seed 44: \(text)")
    }
  }
}
