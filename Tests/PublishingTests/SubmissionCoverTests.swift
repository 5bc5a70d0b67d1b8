import Diagnostics
import DocumentModel
import Geometry
import MeasuresData
import PageLayout
import Publishing
import TestSupport
import Testing
import Typography

/// The pages that `ita-submission` puts round the official ones, and the web copy that lies beside them.
@Suite struct SubmissionCoverTests {
  /// A list of measures that goes on on a second page says what it is; no other page does.
  @Test func theSecondPageOfTheCoverSaysWhatItContinues() throws {
    var report = TortureReport()
    report.measureCount = 25
    let source = SourceFile(name: "many.yaml", text: report.yaml)
    let document = try RenderedReport(source, edition: "ita-submission").document
    let headers = document.pages.map { $0.texts { $0 == .artifact(.header) }.joined() }
    #expect(headers[0] == "")
    #expect(headers[1].contains("ข้อมูลในช่องทั้งหก"))
    #expect(headers.filter { $0.contains("ข้อมูลในช่องทั้งหก") }.count == 1)
  }

  /// The parts of the legend stand apart: more than a space lies between them.
  @Test func thePartsOfTheLegendStandApart() throws {
    let document = try RenderedReport("data/2568/nong-pak-long.yaml", edition: "ita-submission").document
    let runs = document.pages[0].content.flatMap(\.runs).filter { $0.run.fontSize == 13 }
    let first = try #require(runs.first { String(decoding: $0.run.utf8, as: UTF8.self).contains("มีในเล่ม") })
    let second = try #require(
      runs.first { String(decoding: $0.run.utf8, as: UTF8.self).contains("ไม่มีในเล่ม") })
    // Besides the gap of 5 mm there is the mark of the second part.
    #expect((second.origin.x - first.origin.x - first.run.width).millimetres > 8)
  }

  /// Scores stand with two places each, so that their points stand one below the other.
  @Test func scoresOfTheWebCopyHaveTwoPlaces() throws {
    var stopwatch = Stopwatch.stopped
    let fonts = try FontFolder(path: Repository.at("fonts")).library(timing: &stopwatch).library
    let folder = EditionFolder(
      templates: try InputFolder(path: Repository.at("templates")), name: "ita-submission")
    let edition = try folder.compile(parts: folder.kind.parts, timing: &stopwatch).edition
    // Without the pictures, which lie nowhere, and a score with fewer places.
    let lines = FullReport.yaml.split(separator: "\n").filter {
      !["logo:", "file:", "garuda:"].contains(where: $0.contains)
    }.map { $0.hasSuffix("score: 90.10") ? $0.dropLast() : $0 }
    let source = SourceFile(name: "full.yaml", text: lines.joined(separator: "\n") + "\n")
    var publisher = try EditionPublisher(
      source, reportFolder: nil, settings: RenderSettings(edition: edition, fonts: fonts))
    let date = try #require(DocumentDate(year: 2025, month: 9, day: 30))
    let made = try publisher.publish(
      edition,
      options: EditionPublisher.Options(
        output: OutputOptions(format: .pdf, date: date, creator: "measures"), isDraft: false))
    let page = try #require(
      made.files.first { $0.name.utf8.reversed().starts(with: ".html".utf8.reversed()) })
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains(">๙๐.๑๐<") && text.contains(">๙๑.๒๕<"))
    #expect(!text.contains(">๙๐.๑<"))
  }
}
