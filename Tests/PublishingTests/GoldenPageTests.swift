import Foundation
import Publishing
import TestSupport
import Testing

/// One small page with everything that stands where: the letters, rules, fills and structure.
///
/// When a change of the page is meant, `RECORD_GOLDENS=1 swift test --filter GoldenPageTests` writes the golden anew
/// and fails all the same; the difference is read before it is committed. Where `CI` is set nothing is written.
@Suite struct GoldenPageTests {
  private static let golden = Repository.folder.appending(path: "Tests/Fixtures/small-page/geometry.json")

  private static var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["RECORD_GOLDENS"] == "1" && environment["CI"] == nil
  }

  @Test func theSmallPageIsAsRecorded() throws {
    let rendered = try RenderedReport(
      "Tests/Fixtures/small-page/report.yaml", edition: "small",
      templates: "Tests/Fixtures/small-page/templates")
    #expect(rendered.diagnostics.map(\.code) == [])
    let geometry = try PageDump.text(of: rendered.document)
    if Self.isRecording {
      try Data(geometry.utf8).write(to: Self.golden)
      Issue.record("recorded \(Self.golden.path); read the difference, then run again without recording")
    }
    let recorded = try String(contentsOf: Self.golden, encoding: .utf8)
    let lines = Self.lines(of: geometry)
    let wanted = Self.lines(of: recorded)
    for (line, want) in zip(lines, wanted) { #expect(line == want) }
    #expect(lines.count == wanted.count)
  }

  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
