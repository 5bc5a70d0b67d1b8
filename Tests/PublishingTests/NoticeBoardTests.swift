import Diagnostics
import Geometry
import MeasuresData
import PageLayout
import Publishing
import TestSupport
import Testing

/// The poster and the sheets: the agency's report, and with figures and places of posting.
@Suite struct NoticeBoardTests {
  /// A report to set.
  enum Sample: String, CaseIterable {
    case agency, annexed, few, many, longName

    func source() throws -> SourceFile {
      var report = TortureReport()
      switch self {
      case .agency: return try InputFile.read(Repository.at("data/2568/nong-pak-long.yaml"))
      case .annexed: return SourceFile(name: "annexed.yaml", text: try Self.annexedText)
      case .few: report.measureCount = 3
      case .many: report.measureCount = 25
      case .longName: report.nameLength = 90
      }
      return SourceFile(name: "\(rawValue).yaml", text: report.yaml)
    }

    /// The agency's report with a figure for each measure, whose unit has a mark over a vowel, and three places.
    private static var annexedText: String {
      get throws {
        let own = String(
          decoding: try InputFile.read(Repository.at("data/2568/nong-pak-long.yaml")).utf8, as: UTF8.self)
        let lines = own.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
          line -> [Substring] in
          line.utf8.starts(with: "  - no:".utf8)
            ? [line, "    keyFigure: {value: ๔, unit: ครั้ง, label: ร่วมประเมินและให้ข้อเสนอแนะ}"] : [line]
        }
        return lines.joined(separator: "\n") + """
          publication:
            url: https://www.example.go.th/ita/2568/report
            posted:
              - {place: ที่ทำการองค์การบริหารส่วนตำบล, from: 1 ตุลาคม 2568, to: 31 ตุลาคม 2568, by: นาย ก}
              - {place: ศาลาอเนกประสงค์ หมู่ที่ ๓}
              - {place: ตลาดสด, from: 1 ตุลาคม 2568}

          """
      }
    }
  }

  private func rendered(_ sample: Sample) throws -> RenderedReport {
    try RenderedReport(sample.source(), edition: "notice-board")
  }

  /// Marks touch neither the rule over a title nor the line over a figure.
  @Test(arguments: Sample.allCases)
  func inkKeepsToItsPlace(_ sample: Sample) throws {
    let rendered = try rendered(sample)
    #expect(rendered.diagnostics.filter { $0.severity == .error }.map(\.code) == [])
    #expect(GeometryFaults(in: rendered.document).faults == [])
  }

  /// Nine measures stand on one poster, with three places too, and the places are a table in columns.
  @Test func placesArePostedInATable() throws {
    let rendered = try rendered(.annexed)
    let pages = rendered.document.pages
    #expect(pages.filter { $0.size.width < $0.size.height }.count == 1)
    let elements = rendered.document.elements { role in
      if case .tableHeaderCell(let cell) = role { cell.scope == .column } else { false }
    }
    let heads = elements.map { rendered.document.text(in: $0) }
    // The poster and nine measures; on further sheets of a measure it was read already.
    #expect(heads.filter { $0 == "ปลดประกาศวันที่" }.count == 10)
  }
}
