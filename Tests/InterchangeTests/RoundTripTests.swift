import Diagnostics
import Interchange
import MeasuresData
import TestSupport
import Testing

/// What is exported and imported again is the same report, in every format.
@Suite struct RoundTripTests {
  enum Format: String, CaseIterable {
    case json
    case yaml
    case csv
    case xlsx

    func export(_ report: Report) throws -> [UInt8] {
      switch self {
      case .json: Array(ReportJSONWriter.write(report).utf8)
      case .yaml: Array(ReportYAMLWriter.write(report).utf8)
      case .csv: ReportExporter.csv(report)
      case .xlsx: try ReportExporter.workbook(report, creator: "test")
      }
    }

    /// Exports and imports; a report that comes back with a remark of an error is nil.
    func roundTrip(_ report: Report) throws -> Report {
      let file = SourceFile(name: "report." + rawValue, utf8: try export(report))
      let imported = ReportImporter.read(file)
      #expect(imported.diagnostics.filter { $0.severity == .error }.map(\.message.english) == [])
      return try #require(imported.report)
    }
  }

  /// The lines in which two reports differ, written in the one form that a report has.
  static func differences(_ first: Report, _ second: Report) -> [String] {
    let lines = [first, second].map { ReportJSONWriter.write($0).utf8.split(separator: 0x0A).map(Array.init) }
    guard lines[0] != lines[1] else { return [] }
    let different = zip(lines[0], lines[1]).first { $0 != $1 }
    return ["\(lines[0].count) and \(lines[1].count) lines"]
      + (different.map { [String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self)] } ?? [])
  }

  private static func report(_ yaml: String) throws -> Report {
    try #require(ReportReader.read(SourceFile(name: "r.yaml", text: yaml)).report)
  }

  @Test(arguments: Format.allCases) func everyPartComesBack(_ format: Format) throws {
    for yaml in [FullReport.yaml, SmallReport.yaml] {
      let original = try Self.report(yaml)
      let back = try format.roundTrip(original)
      #expect(Self.differences(back, original) == [])
    }
  }

  @Test(arguments: Format.allCases) func theAgencysReportComesBack(_ format: Format) throws {
    let original = try #require(ReportReader.read(try ProjectFile.report()).report)
    #expect(Self.differences(try format.roundTrip(original), original) == [])
  }

  @Test(arguments: Format.allCases) func theSourceReportComesBack(_ format: Format) throws {
    let original = try #require(ReportImporter.read(try ProjectFile.source()).report)
    #expect(Self.differences(try format.roundTrip(original), original) == [])
  }

  /// Delimiters, quotes, markup, escapes, marks right after them, and the longest text that a cell of a sheet takes.
  private static let parts = [
    "\"", "\"\"", "'", ",", ";", "\t", "=1+1", "@", "-", "#", ":", "<p>", "&amp;", "\u{0E49}", "\u{0E31}",
    "ก", "น้ำ",
    " ", "_x000D_", "_", "{", "[", "|", "😀", "๑.", "(๑)", "\u{200B}", "\u{A0}", "1.50", "true", "null", "\\n",
    "–",
  ]

  private static func awkwardText(using generator: inout SeededGenerator) -> String {
    let text = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
      parts.randomElement(using: &generator)
    }.joined()
    // A text is read without white space around it.
    return "ก" + text + "ข"
  }

  /// A full report in which every free text is another.
  private static func generatedReport(using generator: inout SeededGenerator) throws -> Report {
    var report = try report(FullReport.yaml)
    let origin = report.origin
    var text: Located<String> { Located(awkwardText(using: &generator), origin: origin) }
    func item() -> Item { Item(lead: Bool.random(using: &generator) ? text : nil, text: text) }
    func list() -> ItemList {
      ItemList(
        marker: ListMarker.allCases.randomElement(using: &generator) ?? .none,
        items: (0..<Int.random(in: 1...5, using: &generator)).map { _ in item() }, origin: origin)
    }
    report.agency.name = text
    report.agency.divisions = (0..<3).map { _ in Division(name: text, origin: origin) }
    report.title = (0..<Int.random(in: 1...5, using: &generator)).map { _ in text }
    report.preamble = text
    for index in report.measures.indices {
      report.measures[index].detail = text
      report.measures[index].steps = list()
      report.measures[index].outputs = list()
      report.measures[index].outcomes = list()
      report.measures[index].responsible = (0..<Int.random(in: 1...4, using: &generator)).map { _ in text }
      report.measures[index].period.text = text
      report.measures[index].subMeasures = (0..<Int.random(in: 0...3, using: &generator)).map { number in
        SubMeasure(no: Located(number + 1, origin: origin), title: text, origin: origin)
      }
    }
    report.issues[0].finding = text
    report.evidence[0].title = text
    report.signatures[0].role = text
    return report
  }

  @Test(arguments: Format.allCases, [UInt64(1), 2, 3, 4, 5]) func awkwardTextsComeBack(
    _ format: Format, _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let original = try Self.generatedReport(using: &generator)
      let back = try format.roundTrip(original)
      #expect(Self.differences(back, original) == [], "seed \(seed)")
    }
  }

  @Test(arguments: Format.allCases) func aTextOf32000CharactersComesBack(_ format: Format) throws {
    var original = try Self.report(SmallReport.yaml)
    original.measures[0].detail = Located(
      String(repeating: "ก\u{0E49}", count: 16_000), origin: original.origin)
    #expect(Self.differences(try format.roundTrip(original), original) == [])
  }

  /// A record that is there and empty is no record that is missing.
  @Test(arguments: Format.allCases) func emptyRecordsComeBack(_ format: Format) throws {
    let small = try Self.report(SmallReport.yaml)
    let original = try Self.report(
      SmallReport.yaml.replacing("measures:\n", with: "publication: {}\nmeasures:\n", maxReplacements: 1))
    #expect(original.publication != nil && small.publication == nil)
    #expect(try format.roundTrip(original).publication != nil)
    #expect(try format.roundTrip(small).publication == nil)
    #expect(Self.differences(try format.roundTrip(original), original) == [])
    // The text itself is one where no record stands.
    var text = small
    text.measures[0].detail = Located("{}", origin: small.origin)
    #expect(try format.roundTrip(text).measures[0].detail.value == "{}")
  }

  /// Line ends in a text become spaces when it is read, and stay so.
  @Test(arguments: Format.allCases) func lineEndsSettle(_ format: Format) throws {
    var original = try Self.report(SmallReport.yaml)
    original.measures[0].detail = Located("ก\n\u{0E49}ข\r\nค", origin: original.origin)
    let first = try format.roundTrip(original)
    #expect(first.measures[0].detail.value == "ก \u{0E49}ข ค")
    #expect(Self.differences(try format.roundTrip(first), first) == [])
  }

  @Test func aTextThatACellDoesNotTakeIsAFault() throws {
    var report = try Self.report(SmallReport.yaml)
    report.measures[0].detail = Located(String(repeating: "ก", count: 32_768), origin: report.origin)
    #expect(throws: (any Error).self) { try ReportExporter.workbook(report, creator: "test") }
  }

  @Test func theSameReportGivesTheSameWorkbook() throws {
    let report = try Self.report(FullReport.yaml)
    #expect(
      try ReportExporter.workbook(report, creator: "test") == ReportExporter.workbook(report, creator: "test")
    )
  }
}
