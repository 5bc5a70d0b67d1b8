import Testing

@testable import Publishing

@Suite struct OutputNameTests {
  @Test func namesSayYearFileAndEdition() {
    #expect(
      OutputName.fileName(
        reportPath: "data/2568/nong-pak-long.yaml", fiscalYear: 2568, edition: "official-plain", format: .pdf)
        == "2568-nong-pak-long-official-plain.pdf")
    #expect(
      OutputName.fileName(reportPath: "-", fiscalYear: 2568, edition: "official", format: .geometry)
        == "2568-official.json")
  }

  @Test(arguments: [
    ("a b", "a-b"), ("  a  ", "a"), ("a/../b", "a-b"), ("-rf", "rf"), ("น้ำพี้ ๒", "น้ำพี้-๒"), ("..", ""),
    ("a\u{1B}[31m", "a-31m"), ("รายงาน (ใหม่)", "รายงาน-ใหม่"),
  ])
  func slugsHaveOnlyHarmlessCharacters(_ name: String, _ slug: String) {
    #expect(OutputName.slug(name) == slug)
  }

  @Test func pagesAreNumberedBeforeTheEnding() {
    #expect(OutputName.pagePath("out.d/report.png", number: 12) == "out.d/report-12.png")
    #expect(OutputName.pagePath("out.d/report", number: 1) == "out.d/report-1")
  }
}
