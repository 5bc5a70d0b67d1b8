import Diagnostics
import DocumentModel
import Foundation
import MeasuresData
import PageLayout
import TestSupport
import Testing
import Typography

@testable import Publishing

/// Whole editions in memory and on the disk, with a template of a few lines.
@Suite struct EditionPublisherTests {
  private let place = try! ScratchTemplates()

  private func publisher(_ path: String = Repository.at("data/2568/nong-pak-long.yaml")) throws -> (
    publisher: EditionPublisher, edition: (String) throws -> Edition
  ) {
    var stopwatch = Stopwatch.stopped
    let fonts = try FontFolder(path: Repository.at("fonts")).library(timing: &stopwatch).library
    let templates = try InputFolder(path: place.path)
    func edition(_ name: String) throws -> Edition {
      var stopwatch = Stopwatch.stopped
      let folder = EditionFolder(templates: templates, name: name)
      return try folder.compile(parts: folder.kind.parts, timing: &stopwatch).edition
    }
    let settings = RenderSettings(edition: try edition("small"), fonts: fonts)
    return (try EditionPublisher(try InputFile.read(path), reportFolder: nil, settings: settings), edition)
  }

  private func options(isDraft: Bool = false) throws -> EditionPublisher.Options {
    let date = try #require(DocumentDate(year: 2025, month: 9, day: 30))
    return EditionPublisher.Options(
      output: OutputOptions(format: .pdf, date: date, creator: "measures"), isDraft: isDraft)
  }

  @Test func theFilesOfAFolderSayWhatItIs() throws {
    let (_, edition) = try publisher()
    #expect(try edition("small").kind == .pages)
    #expect(try edition("web").kind == .web)
    #expect(try edition("send").kind == .folder)
  }

  @Test func pagesAndWebCopiesAreSingleFiles() throws {
    var (publisher, edition) = try publisher()
    let pages = try publisher.publish(try edition("small"), options: options())
    #expect(pages.files.map(\.name) == ["2568-nong-pak-long-small.pdf"])
    #expect(pages.folderName == nil)
    #expect(pages.pageCount == 1)
    let web = try publisher.publish(try edition("web"), options: options(), beside: pages.files)
    #expect(web.files.map(\.name) == ["2568-nong-pak-long-web.html"])
    #expect(web.pageCount == nil)
    #expect(
      String(decoding: web.files[0].bytes, as: UTF8.self).contains("href=\"2568-nong-pak-long-small.pdf\""))
  }

  @Test func aFolderIsTheSameEveryTimeAndListsItsFiles() throws {
    var (publisher, edition) = try publisher()
    let first = try publisher.publish(try edition("send"), options: options())
    let second = try publisher.publish(try edition("send"), options: options())
    #expect(first.files.map(\.name) == second.files.map(\.name))
    #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    #expect(
      first.files.map(\.name) == [
        "2568-nong-pak-long-o26.pdf", "2568-nong-pak-long-o26.json", "2568-nong-pak-long-o26.csv",
        "2568-nong-pak-long-o26.html", "2568-nong-pak-long-o26-page-1.png", "2568-nong-pak-long-o26-form.txt",
        "manifest.json",
      ])
    #expect(first.folderName == "2568-nong-pak-long-send")
    struct Manifest: Decodable {
      struct File: Decodable {
        let name: String
        let bytes: Int
        let sha256: String
      }
      let itemCode: String
      let assessmentYear: Int
      let files: [File]
    }
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(first.files[6].bytes))
    #expect(manifest.itemCode == "O26")
    #expect(manifest.assessmentYear == 2569)
    #expect(manifest.files.map(\.name) == first.files.dropLast().map(\.name))
    #expect(
      manifest.files.map(\.sha256) == first.files.dropLast().map { ContentDigest(of: $0.bytes).hexadecimal })
    #expect(manifest.files.map(\.bytes) == first.files.dropLast().map(\.bytes.count))
    let form = String(decoding: first.files[5].bytes, as: UTF8.self)
    #expect(form == "O๒๖ ปี ๒๕๖๙ จาก ๒๖\n")
  }

  @Test func aDraftSaysSoOnEveryPageAndInItsName() throws {
    var (publisher, edition) = try publisher()
    let draft = try publisher.publish(try edition("small"), options: options(isDraft: true))
    #expect(draft.files.map(\.name) == ["2568-nong-pak-long-small-draft.pdf"])
    let folder = try publisher.publish(try edition("send"), options: options(isDraft: true))
    #expect(folder.files[0].name == "2568-nong-pak-long-o26-draft.pdf")
    let report = try RenderedReport("data/2568/nong-pak-long.yaml", edition: "official-plain", isDraft: true)
    #expect(report.document.pages.count > 5)
    for page in report.document.pages {
      let last = try #require(page.content.last)
      #expect(last.mark == .artifact(.header))
      let words = last.items.compactMap { item in
        if case .glyphs(let run, at: _) = item { String(decoding: run.utf8, as: UTF8.self) } else { nil }
      }
      #expect(words == ["ร่าง"])
    }
  }

  @Test func aFolderAppearsWholeAndOverNothingElse() throws {
    var (publisher, edition) = try publisher()
    let made = try publisher.publish(try edition("send"), options: options())
    let scratch = try ScratchFolder()
    let path = try made.write(into: scratch.path)
    #expect(FolderListing.names(in: path) == made.files.map(\.name).sorted())
    // Again over the same: what stands there is ours.
    _ = try made.write(asFolder: path)
    #expect(FolderListing.names(in: scratch.path) == [FilePath.lastPart(of: path)])
    // Over what is not: nothing is touched.
    try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/notes.txt"))
    #expect(throws: DiagnosticsError.self) { try made.write(asFolder: path) }
    #expect(FolderListing.names(in: path).contains("notes.txt"))
    try FileManager.default.removeItem(atPath: path)
  }

  @Test func namesAreASCIIAndShort() throws {
    let (report, _) = ReportReader.read(try InputFile.read(Repository.at("data/2568/nong-pak-long.yaml")))
    let filing = FilingFacts(of: try #require(report), catalogue: .standard)
    for path in [
      "รายงาน.yaml", "a/" + String(repeating: "long-name-", count: 20) + ".yaml", "-.yaml", "อบต ๑ Nong.yaml",
    ] {
      let names = SubmissionNames(
        reportPath: path, report: try #require(report), filing: filing, isDraft: true)
      let name = names.name("-page-1.png")
      #expect(name.utf8.count <= SubmissionNames.longest)
      #expect(name.utf8.allSatisfy { $0 < 0x80 })
      #expect(name.utf8.starts(with: "2568-".utf8) && name.contains("-o26-draft-page-1.png"))
      #expect(!name.contains("--"))
    }
  }

  @Test func aTemplateIsCopiedWithWhatItShares() throws {
    let templates = try InputFolder(path: place.path)
    let scratch = try ScratchFolder()
    let copier = TemplateCopier(from: EditionFolder(templates: templates, name: "send"))
    let target = scratch.path + "/templates"
    let paths = try copier.copy(named: "mine", into: target)
    #expect(
      paths.map { $0.dropFirst(target.count + 1) } == [
        "mine/form.xhtml", "mine/page.xhtml", "web/web.xhtml",
      ])
    #expect(throws: UseError.self) { try copier.copy(named: "mine", into: target) }
    try FileManager.default.removeItem(atPath: target)
  }
}

/// A folder of small templates, removed at the end.
private final class ScratchTemplates {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("measures-editions-\(UUID())").path
    let head = "<html lang=\"th\"><head><title>{{ agency.name }}</title></head><body>"
    try write("small/page.xhtml", head + "<h1>{{ agency.name }}</h1></body></html>")
    try write(
      "web/web.xhtml",
      head
        + "<p data-each=\"file in output.files\"><a href=\"{{ file.name }}\">{{ file.label }}</a></p></body></html>"
    )
    try write("send/page.xhtml", head + "<h1>{{ agency.name }}</h1></body></html>")
    try write(
      "send/form.xhtml",
      head
        + "<p>{{ output.filing.itemCode }} ปี {{ output.filing.year }} จาก {{ output.filing.itemCount }}</p></body></html>"
    )
  }

  private func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
