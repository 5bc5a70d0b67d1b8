import Diagnostics
import MeasuresData
import TestSupport
import Testing

/// The agency's own report of 2568.
@Suite struct ReportFileTests {
  @Test func readsWithoutARemark() throws {
    let (report, diagnostics) = ReportReader.read(try ProjectFile.report())
    #expect(diagnostics.map(\.code) == [])
    let read = try #require(report)
    #expect(read.fiscalYear.value == 2568)
    #expect(read.baselineYear?.value == 2567)
    #expect(read.agency.divisions.count == 4)
    #expect(read.measures.map(\.no.value) == Array(1...9))
  }

  /// The counts of the source report: 8 sub-measures, 32 steps, 25 outputs, 27 outcomes.
  @Test func holdsEveryPartOfTheSource() throws {
    let measures = try #require(ReportReader.read(try ProjectFile.report()).report).measures
    #expect(measures.map(\.subMeasures.count).reduce(0, +) == 8)
    #expect(measures.map(\.steps.items.count).reduce(0, +) == 32)
    #expect(measures.map(\.outputs.items.count).reduce(0, +) == 25)
    #expect(measures.map(\.outcomes.items.count).reduce(0, +) == 27)
    #expect(measures[0].steps.marker == .dash)
    #expect(measures[6].steps.marker == .dash)
    #expect(measures[0].outputs.marker == .none)
    #expect(measures[1].outputs.marker == .number)
  }

  @Test func placesEveryValue() throws {
    let report = try #require(ReportReader.read(try ProjectFile.report()).report)
    let outcome = report.measures[5].outcomes.items[0]
    #expect(outcome.lead?.value == "ลดระยะเวลารอคอย")
    #expect(outcome.text.origin.path == "measures[5].outcomes[0]")
    let span = try #require(outcome.text.origin.span)
    #expect(String(decoding: span.file.utf8[span.utf8Range], as: UTF8.self) == outcome.text.value)
  }
}
