import Diagnostics
import Interchange
import MeasuresData
import TestSupport
import Testing

/// The corrections of the source report, applied to what the importer reads, give the data file and nothing else: the
/// two cannot drift apart.
@Suite struct CorrectionsTests {
  private struct Correction {
    let place: String
    let from: String
    let to: String
    let why: String
  }

  @Test func importAndCorrectionsGiveTheDataFile() throws {
    var corrected = FlatReport(try #require(SourceReportImporter.read(try ProjectFile.source()).report))
    for correction in try Self.corrections() {
      try Self.apply(correction, to: &corrected)
    }
    let printed = FlatReport(try #require(ReportReader.read(try ProjectFile.report()).report))
    #expect(corrected.differences(from: printed) == [])
  }

  @Test func everyRowSaysWhyAndIsAboutATextThatIsThere() throws {
    let corrections = try Self.corrections()
    #expect(corrections.count > 100)
    #expect(corrections.allSatisfy { !$0.why.isEmpty && !($0.from.isEmpty && $0.to.isEmpty) })
    #expect(
      corrections.contains { $0.place == "measures[6].outcomes[1]" && $0.from == "(No.๖)" && $0.to.isEmpty })
  }

  /// The heading rows are not data: their corrections are what the importer says about them.
  @Test func headingCorrectionsAreTheDeviationsTheImporterFinds() throws {
    let listed = try Self.corrections().filter { Self.isHeading($0.place) }
    let found = SourceReportImporter.read(try ProjectFile.source()).diagnostics
      .filter { $0.code == "import.heading-differs" }
    let texts = found.compactMap(\.span).map { String(decoding: $0.file.utf8[$0.utf8Range], as: UTF8.self) }
    #expect(texts.count == 9)
    #expect(listed.map(\.from) == texts)
  }

  /// Three kinds of rows: a text added (nothing in `from`), a text left to the author (nothing in `to`), and a passage
  /// replaced, which has to stand at its place exactly once.
  private static func apply(_ correction: Correction, to report: inout FlatReport) throws {
    if isHeading(correction.place) { return }
    if correction.from.isEmpty { return try add(correction, to: &report) }
    let text = Array(try #require(report.values[correction.place], "\(correction.place)").utf8)
    let from = Array(correction.from.utf8)
    let places = text.indices.filter { text[$0...].starts(with: from) }
    #expect(places.count == 1, "\(correction.place): \(correction.from)")
    guard let place = places.first, !correction.to.isEmpty else { return }
    let replaced = text[..<place] + Array(correction.to.utf8) + text[(place + from.count)...]
    report.values[correction.place] = String(decoding: replaced, as: UTF8.self)
  }

  /// A lead is taken off its text together with the space behind it.
  private static func add(_ correction: Correction, to report: inout FlatReport) throws {
    let suffix = ".lead"
    if correction.place.hasSuffix(suffix) {
      let item = String(correction.place.dropLast(suffix.count))
      let text = try #require(report.values[item]).utf8
      #expect(text.starts(with: (correction.to + " ").utf8), "\(correction.place)")
      report.values[item] = String(Substring(text.dropFirst(correction.to.utf8.count + 1)))
    }
    #expect(report.values[correction.place] == nil)
    report.values[correction.place] = correction.to
  }

  private static func isHeading(_ place: String) -> Bool { place.contains(".headers[") }

  private static func corrections() throws -> [Correction] {
    let text = try ProjectFile.corrections().utf8
    let rows = text.split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(rows.first == ["place", "from", "to", "why"])
    #expect(rows.allSatisfy { $0.count == 4 })
    return rows.dropFirst().map { Correction(place: $0[0], from: $0[1], to: $0[2], why: $0[3]) }
  }
}
