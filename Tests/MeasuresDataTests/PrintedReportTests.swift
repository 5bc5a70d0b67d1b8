import Diagnostics
import Foundation
import MeasuresData
import TestSupport
import Testing

@Suite struct PrintedReportTests {
  /// The form that the judge of finished PDFs reads.
  private struct Reading: Decodable, Equatable {
    struct Measure: Decodable, Equatable {
      let headers: [String]
      let fields: [[String]]
    }
    let title: String
    let preamble: String
    let measures: [Measure]
  }

  private func reading(_ printed: PrintedReport) throws -> Reading {
    try JSONDecoder().decode(Reading.self, from: Data(printed.json.utf8))
  }

  @Test func holdsEveryParagraphOfTheDataFile() throws {
    let report = try #require(ReportReader.read(try ProjectFile.report()).report)
    let printed = try reading(PrintedReport(report, headings: .standard))
    #expect(printed.title.hasSuffix("ภายในหน่วยงาน ประจำปี พ.ศ. ๒๕๖๘"))
    #expect(printed.measures.count == 9)
    #expect(
      printed.measures.allSatisfy { $0.headers == TableHeadings.standard.texts && $0.fields.count == 6 })
    #expect(printed.measures[6].fields.map(\.count) == [9, 3, 4, 1, 4, 3])
    #expect(printed.measures[1].fields[1][0].hasPrefix("จัดทำคำสั่ง ยกร่างคำสั่งแต่งตั้งคณะกรรมการ โดยมีนายก อบต."))
    #expect(
      printed.measures[5].fields[5][0] == "ลดระยะเวลารอคอย ประชาชนใช้เวลารอรับบริการเฉลี่ยลดลง ๒๐% เมื่อเทียบกับปี ๒๕๖๗"
    )
  }

  @Test func appliesTheDigitPolicy() throws {
    let yaml = SmallReport.replacing("detail: ก", with: "detail: ปี 2568 ๑")
    let report = try #require(ReportReader.read(SourceFile(name: "r.yaml", text: yaml)).report)
    let detail = { (policy: DigitPolicy?) in
      PrintedReport(report, headings: .standard, digitPolicy: policy).measures[0].fields[0][0]
    }
    #expect(detail(nil) == "ปี ๒๕๖๘ ๑")
    #expect(detail(.arabic) == "ปี 2568 1")
    #expect(detail(.asTyped) == "ปี 2568 ๑")
  }

  @Test func escapesWhatJSONWants() throws {
    let awkward = "\"\u{0E49}ก\"\\\u{0E49} </p> \u{1F}\t"
    var report = try #require(ReportReader.read(SourceFile(name: "r.yaml", text: SmallReport.yaml)).report)
    report.measures[0].detail = Located(awkward, origin: report.origin)
    let text = try reading(PrintedReport(report, headings: .standard)).measures[0].fields[0][0]
    #expect(Array(text.utf8) == Array(awkward.utf8))
  }

  @Test func wantsSixHeadings() {
    #expect(TableHeadings(["ก"]) == nil)
    #expect(TableHeadings(Array(repeating: "ก", count: 6))?.texts.count == 6)
  }
}
