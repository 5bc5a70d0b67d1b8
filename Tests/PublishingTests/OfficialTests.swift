import Diagnostics
import Geometry
import MeasuresData
import PageLayout
import Publishing
import TestSupport
import Testing
import Typography

/// The designed edition: the agency's report, and reports at the edges.
@Suite struct OfficialTests {
  /// A report to set.
  enum Sample: String, CaseIterable {
    case agency, long, short, few, many, parts, longName, extras

    func source() throws -> SourceFile {
      var report = TortureReport()
      switch self {
      case .agency: return try InputFile.read(Repository.at("data/2568/nong-pak-long.yaml"))
      case .long: report.repetitions = 3
      case .short: report.repetitions = 0
      case .few: report.measureCount = 3
      case .many: report.measureCount = 25
      case .parts: report.subMeasureCount = 12
      case .longName: report.nameLength = 90
      case .extras: report.hasExtras = true
      }
      return SourceFile(name: "\(rawValue).yaml", text: report.yaml)
    }
  }

  private func rendered(_ sample: Sample) throws -> RenderedReport {
    try RenderedReport(sample.source(), edition: "official")
  }

  @Test(arguments: Sample.allCases)
  func inkKeepsToItsPlaceAndEveryMeasureBeginsAPage(_ sample: Sample) throws {
    let rendered = try rendered(sample)
    let document = rendered.document
    #expect(rendered.diagnostics.filter { $0.severity == .error }.map(\.code) == [])
    #expect(GeometryFaults(in: document).faults == [])
    let starts = rendered.report.measures.map { document.destinations["measure-\($0.no.value)"]?.page }
    #expect(!starts.contains(nil))
    #expect(Set(starts).count == starts.count)
    #expect(starts.compactMap { $0 } == starts.compactMap { $0 }.sorted())
  }

  @Test(arguments: Sample.allCases)
  func allTextIsThereOnceInOrder(_ sample: Sample) throws {
    let rendered = try rendered(sample)
    let cells = rendered.document.elements { if case .tableDataCell = $0 { true } else { false } }
    let texts = cells.map { Self.dense(rendered.document.text(in: $0)) }
    for measure in rendered.report.measures {
      for list in [measure.steps, measure.outputs, measure.outcomes] {
        let wanted = list.items.map(\.paragraph)
        let isThere = texts.contains { text in
          var rest = text[...]
          for paragraph in wanted.map(Self.dense) {
            guard let range = rest.firstRange(of: paragraph) else { return false }
            rest = rest[range.upperBound...]
          }
          return true
        }
        #expect(isThere, "measure \(measure.no.value)")
      }
    }
  }

  /// A continuation has at least four lines, repeats the head, and says what it continues; the cover has no number.
  @Test(arguments: Sample.allCases)
  func continuationsAreWorthAPage(_ sample: Sample) throws {
    let document = try rendered(sample).document
    let starts = Set(
      document.destinations.filter { Array($0.key.utf8).starts(with: "measure-".utf8) }.map(\.value.page))
    let first = try #require(starts.min())
    for index in first..<document.pages.count where !starts.contains(index) {
      let page = document.pages[index]
      #expect(page.baselines.count >= 4, "page \(index + 1)")
      let header = page.texts { $0 == .artifact(.header) }.joined()
      #expect(header.utf8.reversed().starts(with: "(ต่อ)".utf8.reversed()), "page \(index + 1)")
    }
    #expect(document.pages[0].texts { $0 == .artifact(.footer) } == [])
    #expect(document.pages[1].texts { $0 == .artifact(.footer) } != [])
  }

  /// The columns of all measures stand at the same places.
  @Test(arguments: [Sample.agency, .long, .many])
  func columnsAreTheSameInAllMeasures(_ sample: Sample) throws {
    let document = try rendered(sample).document
    let starts = document.destinations.filter { Array($0.key.utf8).starts(with: "measure-".utf8) }.map(
      \.value.page)
    let edges = starts.map { page in
      Set(
        document.pages[page].strokes.filter { $0.start.x == $0.end.x }.map {
          ($0.start.x.value * 100).rounded()
        })
    }
    #expect(edges.first?.count == 5)
    #expect(Set(edges).count == 1)
  }

  /// The marks of a title such as “ตั้ง” stay clear of the words over it.
  @Test func titlesKeepClearOfTheirLabels() throws {
    let rendered = try rendered(.agency)
    let page = try #require(rendered.document.destinations["measure-2"]?.page)
    let runs = rendered.document.pages[page].content.flatMap(\.runs)
    let title = try #require(runs.filter { $0.run.fontSize == 28.5 }.min { $0.origin.y < $1.origin.y })
    let label = try #require(runs.first { $0.run.fontSize == 15 })
    let top = try #require(
      runs.filter { $0.origin.y == title.origin.y }.flatMap { run in
        run.run.inkBoxes.map { $0.minY + run.origin.y }
      }
      .min())
    #expect((top - label.origin.y).millimetres > 1)
  }

  /// The numbers of many measures stand one below the other and clear of the title.
  @Test func numbersOfTwoFiguresKeepTheirPlaces() throws {
    let rendered = try rendered(.many)
    let page = try #require(rendered.document.destinations["measure-14"]?.page)
    let runs = rendered.document.pages[page].content.flatMap(\.runs)
    let strip = Dictionary(grouping: runs.filter { $0.run.fontSize == 13.5 }, by: \.origin.y)
    let firsts = strip.values.compactMap { row in
      row.map { ($0.origin.x + $0.run.width / 2).millimetres }.min()
    }
    #expect(firsts.count == 3)
    #expect((firsts.max() ?? 0) - (firsts.min() ?? 0) < 0.5)
    let number = try #require(
      runs.first { String(decoding: $0.run.utf8, as: UTF8.self) == "๑๔" && $0.run.fontSize > 30 })
    let title = try #require(runs.first { $0.run.fontSize == 28.5 })
    #expect((title.origin.x - number.origin.x - number.run.width).millimetres > 2.5)
  }

  /// A per cent sign belongs to its number; other units stand with the words.
  @Test func percentStandsWithItsNumber() throws {
    var report = TortureReport()
    report.hasExtras = true
    for (unit, figure) in [("ราย", "๑,๔๓๕"), ("\"%\"", "๑,๔๓๕%")] {
      let yaml = report.yaml.split(separator: "\n").map {
        $0.hasSuffix("unit: ราย") ? "      unit: \(unit)" : $0
      }
      let source = SourceFile(name: "figures.yaml", text: yaml.joined(separator: "\n") + "\n")
      let document = try RenderedReport(source, edition: "official").document
      let intro = document.pages[1].texts { if case .content = $0 { true } else { false } }
      #expect(intro.filter { $0 == figure }.count == 9)
    }
  }

  @Test func partsWithoutDataLeaveNoTrace() throws {
    let text = try rendered(.agency).document.structuredText.joined()
    for absent in ["ตัวเลขสำคัญ", "คะแนน ITA ภาพรวม", "อำเภอ", "อ้างถึงเครื่องมือ"] {
      #expect(text.firstRange(of: absent) == nil, "\(absent)")
    }
    let extras = try rendered(.extras).document.structuredText.joined()
    for present in ["ตัวเลขสำคัญ", "คะแนน ITA ภาพรวม", "อำเภอ", "อ้างถึงเครื่องมือ"] {
      #expect(extras.firstRange(of: present) != nil, "\(present)")
    }
  }

  private static func dense(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 } }
}
