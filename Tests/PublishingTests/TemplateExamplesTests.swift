import Diagnostics
import DocumentModel
import Foundation
import MeasuresData
import PageLayout
import TestSupport
import Testing

@testable import Publishing

/// Every example of `docs/template-examples.md` becomes pages, with the full report's data.
@Suite struct TemplateExamplesTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var title: String
    var style = ""
    var body = ""

    var testDescription: String { title }
  }

  /// The examples in order: a heading, then a style sheet where there is one, then the content of a body.
  static func examples() throws -> [Example] {
    let file = try InputFile.read(Repository.at("docs/template-examples.md"))
    var examples: [Example] = []
    var title = ""
    var style = ""
    var open: (language: Substring, lines: [Substring])?
    let lines = String(decoding: file.utf8, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      if line == "```", let block = open {
        let text = block.lines.joined(separator: "\n")
        if block.language == "css" { style = text }
        if block.language == "html" {
          examples.append(Example(title: title, style: style, body: text))
          style = ""
        }
        open = nil
      } else if let language = line.utf8.starts(with: "```".utf8) ? line.dropFirst(3) : nil {
        open = (language, [])
      } else if open != nil {
        open?.lines.append(line)
      } else if line.utf8.starts(with: "#".utf8) {
        title = line.drop { $0 == "#" || $0 == " " }.description
      }
    }
    return examples
  }

  private static let defaultStyle =
    "@page { size: A4; margin: 20mm } body { font: 16pt/24pt \"TH Sarabun New\" }\n"

  @Test(arguments: try examples())
  func becomesPages(_ example: Example) throws {
    let folder = try ScratchFolder()
    folder.write(
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"th\"><head><title>\(example.title)</title>"
        + "<link rel=\"stylesheet\" href=\"style.css\"/></head><body>\n\(example.body)\n</body></html>",
      to: "page.xhtml")
    folder.write(Self.defaultStyle + example.style, to: "style.css")
    folder.write(
      "<html lang=\"th\"><head><title>part</title></head><body><p>{{ list | count }} มาตรการ</p></body></html>",
      to: "part.xhtml")
    folder.write(
      Array(try InputFile.read(Repository.at("docs/images/official-plain.png")).utf8), to: "picture.png")
    var stopwatch = Stopwatch.stopped
    let fonts = try FontFolder(path: Repository.at("fonts")).library(timing: &stopwatch).library
    let compiled = try EditionFolder(
      templates: try InputFolder(path: "/tmp"), name: FilePath.lastPart(of: folder.path)
    ).compile(timing: &stopwatch)
    var job = RenderJob(
      try InputFile.read(Repository.at("Tests/Fixtures/full-report.yaml")), reportFolder: nil,
      settings: RenderSettings(edition: compiled.edition, fonts: fonts), diagnostics: compiled.diagnostics)
    let report = try job.report()
    let document = try job.pages(of: job.tree(of: report), report: report)
    let found = job.diagnostics.filter { $0.severity != .note && $0.code != "layout.sheet" }
    #expect(found.map { "\($0.code) \($0.span?.description ?? "")" } == [])
    #expect(!document.pages.isEmpty)
    #expect(!document.structuredText.joined().isEmpty || document.pages.contains { !$0.content.isEmpty })
    #expect(GeometryFaults(in: document).faults.filter { $0.contains("leaves the page") } == [])
  }
}
