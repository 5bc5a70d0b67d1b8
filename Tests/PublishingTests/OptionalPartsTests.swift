import Diagnostics
import DocumentModel
import Foundation
import Geometry
import MeasuresData
import PageLayout
import TestSupport
import Testing
import Typography

@testable import Imaging
@testable import Publishing

/// The parts that editions show only with their data, on a page of their own.
@Suite struct OptionalPartsTests {
  private static let parts = [
    "scores.xhtml", "score-row.xhtml", "signatures.xhtml", "photos.xhtml", "memo.xhtml",
    "contents-parts.xhtml", "parts.css",
  ]
  private static let page = """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="th"><head><title>{{ title | join(" ") }}</title>
    <link rel="stylesheet" href="style.css"/><link rel="stylesheet" href="parts.css"/></head><body>
    <div data-include="memo.xhtml"/><h1>{{ agency.name }}</h1>
    <div data-include="contents-parts.xhtml"/><div data-include="scores.xhtml"/>
    <div data-include="signatures.xhtml"/><div data-include="photos.xhtml"/></body></html>
    """
  private static let style = """
    @page { size: A4 landscape; margin: 20mm 17mm 17mm 25mm } * { box-sizing: border-box }
    body { margin: 0; font: 16pt/24pt "TH Sarabun New" } p, h1, h2, ul { margin: 0; padding: 0 }
    """

  private struct Rendered {
    let report: Report
    let document: PagedDocument
    let diagnostics: [Diagnostic]
    let checks: [ReportCheck]

    var figures: [StructureElement] { document.structure.elements.filter { $0.role == .figure } }

    func images(on page: Page) -> [PageImage] {
      page.content.flatMap(\.items).compactMap { if case .image(let image, _) = $0 { image } else { nil } }
    }

    var text: String { document.structuredText.joined(separator: "\n") }
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try InputFile.read(Repository.at(path)).utf8, as: UTF8.self)
  }

  /// A photograph in a file's folder, wider than high or the other way round.
  private func photo(isUpright: Bool) throws -> [UInt8] {
    let (width, height) = isUpright ? (48, 64) : (64, 48)
    let bytes = (0..<width * height).flatMap {
      [UInt8($0 % 251), UInt8($0 / width * 3 % 256), 90] as [UInt8]
    }
    return try JPEGCodec.encode(Bitmap(width: width, height: height, layout: .rgb, bytes: bytes))
  }

  private func rendered(
    _ data: String, photos: Int = 0, signed: Bool = false
  ) throws -> Rendered {
    let folder = try ScratchFolder()
    for name in Self.parts {
      folder.write(try Self.text("templates/official/" + name), to: name)
    }
    folder.write(Self.page, to: "page.xhtml")
    folder.write(Self.style, to: "style.css")
    for number in 1...max(photos, 1) {
      folder.write(try photo(isUpright: number.isMultiple(of: 3)), to: "photo\(number).jpg")
    }
    folder.write(data, to: "report.yaml")
    var stopwatch = Stopwatch.stopped
    let fonts = try FontFolder(path: Repository.at("fonts")).library(timing: &stopwatch).library
    let name = FilePath.lastPart(of: folder.path)
    let edition = try EditionFolder(templates: try InputFolder(path: "/tmp"), name: name)
      .compile(timing: &stopwatch).edition
    var settings = RenderSettings(edition: edition, fonts: fonts)
    if signed { settings.signedPage = try SignedPage(path: folder.at("photo1.jpg")) }
    var job = RenderJob(
      try InputFile.read(folder.at("report.yaml")), reportFolder: try InputFolder(path: folder.path),
      settings: settings)
    let report = try job.report()
    let document = try job.pages(of: job.tree(of: report), report: report)
    let date = try #require(DocumentDate(year: 2025, month: 9, day: 30))
    _ = try job.write(
      document, of: report, options: OutputOptions(format: .pdf, date: date, creator: "test"),
      to: .file(path: folder.at("out.pdf")))
    let checks = try ReportVerifier().checks(of: try ArchivedFile(path: folder.at("out.pdf")))
    return Rendered(report: report, document: document, diagnostics: job.diagnostics, checks: checks)
  }

  private func sample(photos: Int) throws -> String {
    let base = try Self.text("Tests/Fixtures/annexes/report.yaml")
    guard photos > 0 else { return base }
    let items = (1...photos).map {
      "  - {type: photo, title: กิจกรรม \($0), date: \($0 % 28 + 1) มกราคม 2568, measures: [1, 2], file: photo\($0).jpg, alt: ภาพตัวอย่าง \($0)}"
    }
    return base + "evidence:\n" + items.joined(separator: "\n") + "\n"
  }

  @Test func allPartsComeOutWithTheirData() throws {
    let rendered = try rendered(try sample(photos: 40), photos: 40)
    #expect(rendered.diagnostics.map(\.code) == [])
    #expect(GeometryFaults(in: rendered.document).faults == [])
    // Ten pages of four photographs, each with its words, and a plot for each of ten indicators.
    let counts = rendered.document.pages.map { rendered.images(on: $0).count }.filter { $0 > 0 }
    #expect(counts == Array(repeating: 4, count: 10))
    let words = rendered.figures.compactMap(\.alternativeText)
    #expect(words.filter { $0.utf8.starts(with: "ภาพตัวอย่าง".utf8) }.count == 40)
    #expect(words.filter { $0.utf8.starts(with: "ตัวชี้วัดที่".utf8) }.count == 10)
    for signature in rendered.report.signatures {
      #expect(rendered.text.contains(signature.name?.value ?? signature.role.value))
    }
    for text in ["บันทึกข้อความ", "ภาพที่ ๔๐", "+๒๐.๐๐", "\u{2212}๑.๕๐", "๗๐", "๑๐๐"] {
      #expect(rendered.text.contains(text), "\(text)")
    }
    #expect(rendered.document.pages.first.map { $0.size.width < $0.size.height } == true)
    // This page does not print the measures, which the last check asks for.
    for check in rendered.checks where check.name != "reportText" {
      #expect(check.faults == [], "\(check.name)")
    }
  }

  /// The pictures of a row stand on one line, and the words of each close beside it, on its foot.
  @Test func wordsStandBesideTheirPhotograph() throws {
    let rendered = try rendered(try sample(photos: 4), photos: 4)
    let page = try #require(rendered.document.pages.first { !rendered.images(on: $0).isEmpty })
    let boxes = page.content.flatMap(\.items).compactMap { item -> Rectangle? in
      if case .image(_, let box) = item { box } else { nil }
    }
    #expect(boxes.count == 4)
    #expect(boxes[0].maxY == boxes[1].maxY && boxes[2].maxY == boxes[3].maxY)
    // The third is upright, the others are not.
    #expect(boxes.map { $0.size.width > $0.size.height } == [true, true, false, true])
    let dates = page.content.flatMap(\.runs).filter {
      String(decoding: $0.run.utf8, as: UTF8.self).contains("มกราคม")
    }
    #expect(zip(dates, boxes).allSatisfy { ($0.origin.y - $1.maxY).value.magnitude < 0.001 })
    #expect(dates.count == 4)
    let names = page.content.flatMap(\.runs).filter { $0.run.utf8.starts(with: "ภาพที่".utf8) }
    #expect(names.count == 4)
    for (name, box) in zip(names, boxes) {
      #expect((2...4).contains((name.origin.x - box.maxX).millimetres))
    }
  }

  @Test func theAxisReachesDownToTheLowestScore() throws {
    let data = try sample(photos: 0).replacingOccurrences(of: "score: 80.00", with: "score: 41.25")
    let text = try rendered(data).text
    #expect(text.contains("๔๐") && text.contains("๔๑.๒๕"))
  }

  @Test func partsWithoutDataLeaveNothing() throws {
    let data = try sample(photos: 0)
    let start = try #require(data.range(of: "scores:"))
    let rendered = try rendered(String(data[..<start.lowerBound]))
    #expect(rendered.diagnostics.map(\.code) == [])
    #expect(rendered.document.pages.count == 1)
    #expect(rendered.figures.isEmpty)
    #expect(rendered.text == "องค์การบริหารส่วนตำบลตัวอย่าง")
  }

  @Test func theSignedPageTakesThePlaceOfTheBlock() throws {
    let rendered = try rendered(try sample(photos: 0), photos: 1, signed: true)
    #expect(rendered.diagnostics.map(\.code) == [])
    let shown = rendered.document.pages.filter { !rendered.images(on: $0).isEmpty }
    #expect(shown.count == 1)
    #expect(rendered.images(on: try #require(shown.first)).map(\.name) == [SignedPage.pictureName])
    #expect(!rendered.text.contains("ลงชื่อ\n"))
    // On this narrow page the footer is the agency's name and no more, on one line.
    let footer = try #require(shown.first).content.filter { $0.mark == .artifact(.footer) }.flatMap(\.runs)
    #expect(Set(footer.map(\.origin.y)).count == 1)
    #expect(footer.map { String(decoding: $0.run.utf8, as: UTF8.self) }.joined().contains("การรับรองรายงาน"))
    #expect(rendered.text.contains("นายสมมุติ ตัวอย่างยิ่ง"))
    for check in rendered.checks where check.name != "reportText" {
      #expect(check.faults == [], "\(check.name)")
    }
  }

  @Test func foreignPagesAreRefusedWithWhatToDo() throws {
    let folder = try ScratchFolder()
    folder.write("%PDF-1.4\nno pdf", to: "signed.pdf")
    let fault = #expect(throws: DiagnosticsError.self) { try SignedPage(path: folder.at("signed.pdf")) }
    #expect(fault?.diagnostics.map(\.code) == ["input.signed-page-refused"])
    #expect(fault?.diagnostics.first?.hints.isEmpty == false)
  }
}
