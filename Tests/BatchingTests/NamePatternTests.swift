import Diagnostics
import MeasuresData
import Publishing
import Testing

@testable import Batching

@Suite struct NamePatternTests {
  private static let report: TemplateValue = {
    let text = """
      agency: {name: "อบต. ก/ข..", province: "เชียงราย"}
      fiscalYear: 2568
      title: รายงาน
      measures:
        - {no: 1, detail: ก, steps: ก, responsible: [ก], period: ก, outputs: ก, outcomes: ก}

      """
    return ReportReader.read(SourceFile(name: "r.yaml", text: text)).report?.templateValue ?? .none
  }()

  private static let place = BatchItem.Place(path: "in/a b/r.yaml", folder: "a b", stem: "r", number: nil)

  private func name(
    _ pattern: String, place: BatchItem.Place = place, edition: String = "official"
  ) throws -> String {
    try NamePattern.read(pattern).get().name(of: Self.report, at: place, edition: edition)
  }

  private func code(_ pattern: String) -> String? {
    do {
      _ = try name(pattern)
      return nil
    } catch let error as UseError {
      return error.diagnostic.code
    } catch let error as DiagnosticsError {
      return error.diagnostics.first?.code
    } catch {
      return "\(error)"
    }
  }

  @Test func namesComeFromTheData() throws {
    #expect(try name("{fiscalYear}-{agency.name}-{edition}") == "2568-อบต-ก-ข-official")
    #expect(try name("{agency.province}/{file}") == "เชียงราย/r")
    #expect(try name("{folder}/{fiscalYear}-{file}-{number}-{edition}") == "a-b/2568-r-official")
  }

  @Test func theStandardNamesAreThoseOfRender() throws {
    let name = try NamePattern.standard.name(of: Self.report, at: Self.place, edition: "official")
    #expect(name == "a-b/2568-r-official")
    let line = BatchItem.Place(path: "in.jsonl", folder: "", stem: "in", number: 12)
    #expect(
      try NamePattern.standard.name(of: Self.report, at: line, edition: "official") == "2568-in-12-official")
    #expect(try NamePattern.read(NamePattern.standard.text).get().text == NamePattern.standard.text)
  }

  /// A field without a value leaves nothing, and no doubled hyphen.
  @Test func absentFieldsLeaveNothing() throws {
    #expect(try name("{fiscalYear}-{agency.district}-{file}") == "2568-r")
    #expect(try name("{publication.address}/{file}") == "r")
  }

  @Test(arguments: [
    ("{", "use.bad-name-pattern"), ("{}", "use.bad-name-pattern"), ("a}", "use.bad-name-pattern"),
    ("{a{b}}", "use.bad-name-pattern"), ("", "use.bad-name-pattern"),
    ("../{file}", "use.unusable-name"), ("a/../{file}", "use.unusable-name"),
    (".{file}", "use.unusable-name"),
    ("a\\{file}", "use.unusable-name"), ("{file}:", "use.unusable-name"), ("con/{file}", "use.unusable-name"),
    ("{file}.", "use.unusable-name"), ("{agency.district}", "use.unusable-name"),
    ("{agency.nam}", "use.unknown-name-field"), ("{measures}", "use.unknown-name-field"),
    ("{title.a}", "use.unknown-name-field"), ("{วันที่}", "use.unknown-name-field"),
  ])
  func whatCannotBeANameIsSaid(_ pattern: String, _ expected: String) {
    #expect(code(pattern) == expected, "\(pattern)")
  }

  @Test func whatDataBringsIsOnePartOfAPath() throws {
    let text = """
      agency: {name: "../../etc/passwd", province: "CON"}
      fiscalYear: 2568
      title: รายงาน
      measures:
        - {no: 1, detail: ก, steps: ก, responsible: [ก], period: ก, outputs: ก, outcomes: ก}

      """
    let report = try #require(ReportReader.read(SourceFile(name: "r.yaml", text: text)).report).templateValue
    let pattern = try NamePattern.read("{agency.name}").get()
    #expect(try pattern.name(of: report, at: Self.place, edition: "e") == "etc-passwd")
    let province = try NamePattern.read("{agency.province}/x").get()
    #expect(throws: DiagnosticsError.self) { try province.name(of: report, at: Self.place, edition: "e") }
  }

  @Test func namesFitEverySystem() {
    #expect(PortableName.fault(of: "ก/ข-1") == nil)
    #expect(PortableName.fault(of: "a//b") == .empty)
    #expect(PortableName.fault(of: "a/./b") == .dots)
    #expect(PortableName.fault(of: "a/..") == .dots)
    #expect(PortableName.fault(of: ".measures") == .dots)
    #expect(PortableName.fault(of: "nul.2568/x") == .reserved("NUL"))
    #expect(PortableName.fault(of: "nulla") == nil)
    #expect(PortableName.fault(of: "a\u{1}") == .character("\u{1}"))
    #expect(PortableName.fault(of: "a /b") == .ending)
    #expect(PortableName.fault(of: String(repeating: "ก", count: 80)) == nil)
    #expect(PortableName.fault(of: String(repeating: "ก", count: 81)) == .tooLong(byteCount: 243, limit: 240))
    let deep = Array(repeating: "abcdefghi", count: 103).joined(separator: "/")
    #expect(PortableName.fault(of: deep) == .tooLong(byteCount: 1029, limit: 1024))
  }

  @Test func theFirstInTheOrderOfTheInputsHasTheName() {
    let names = NameRegistry()
    #expect(names.claim(["a", "b"], index: 0, label: "first") == [nil, nil])
    #expect(names.claim(["A"], index: 1, label: "second") == ["first"])
    // Composed and decomposed, which some systems take for the same.
    #expect(names.claim(["\u{E9}"], index: 2, label: "third") == [nil])
    #expect(names.claim(["e\u{301}"], index: 3, label: "fourth") == ["third"])
  }
}
