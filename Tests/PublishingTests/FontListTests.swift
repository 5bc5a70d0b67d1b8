import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing
import Typography

@Suite struct FontListTests {
  @Test func readsTheListOfTheProject() throws {
    let url = TestFonts.folder.appending(path: "fonts.yaml")
    let file = SourceFile(name: "fonts.yaml", utf8: [UInt8](try Data(contentsOf: url)))
    let (read, diagnostics) = FontList.read(file)
    let list = try #require(read)
    #expect(diagnostics.isEmpty)
    #expect(list.fallback == ["TH Sarabun New", "Laksaman"])
    let official = try #require(list.family(named: "thsarabunnew"))
    #expect(official.name == "TH Sarabun New")
    #expect(official.faces.map(\.weight) == [400, 700, 400, 700])
    #expect(official.faces.map(\.isItalic) == [false, false, true, true])
    #expect(list.family(named: "Laksaman")?.sizeFactor == 0.665)
    #expect(list.family(named: "TH SarabunIT9")?.origin == .user)
  }

  @Test func reportsEveryFaultWithItsPlace() {
    let file = SourceFile(
      name: "fonts.yaml",
      text: """
        families:
          - name: ก
            origin: {user: true}
            licens: MIT
          - name: ข
            origin: {pypi: x}
          - name: ค
            origin: {user: true}
            sizeFactor: -1
            faces:
              - {file: a.ttf, weight: bold, style: normal}
              - {file: b.ttf, weight: 400, style: oblique}
            name: ค
        """)
    let (list, diagnostics) = FontList.read(file)
    #expect(list?.families.map(\.name) == ["ก", "ค"])
    #expect(
      diagnostics.map { "\($0.code) \($0.span?.start.line ?? 0):\($0.span?.start.scalarColumn ?? 0)" } == [
        "fonts.unknown-key 4:5", "fonts.bad-value 6:13", "fonts.bad-value 9:17", "fonts.bad-value 11:31",
        "fonts.bad-value 12:43", "fonts.repeated-key 13:5",
      ])
  }

  @Test func brokenYAMLIsADiagnostic() {
    let (list, diagnostics) = FontList.read(SourceFile(name: "fonts.yaml", text: "families: [ก็"))
    #expect(list == nil)
    #expect(diagnostics.map(\.code) == ["fonts.broken-list"])
    #expect(diagnostics[0].span != nil)
  }
}
