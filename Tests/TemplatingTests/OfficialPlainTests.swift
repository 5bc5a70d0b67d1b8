import Diagnostics
import DocumentModel
import Geometry
import MeasuresData
import Testing

@testable import Templating

/// The edition `official-plain` with the agency's report.
@Suite struct OfficialPlainTests {
  private func tree(extraStyles: [SourceFile] = []) throws -> DocumentTree {
    let (template, faults) = try Edition.compile("official-plain", extraStyles: extraStyles)
    #expect(faults.map(\.summary) == [])
    let (tree, diagnostics) = try #require(template).fill(try Edition.report())
    #expect(diagnostics.map(\.summary) == [])
    return try #require(tree)
  }

  @Test func saysWhatMostTextIsSetIn() throws {
    #expect(
      try #require(try Edition.compile("official-plain").template).textFontFamilies == ["TH Sarabun New"])
    let other = SourceFile(name: "extra.css", text: "body { font-family: Laksaman, serif }")
    let (template, _) = try Edition.compile("official-plain", extraStyles: [other])
    #expect(try #require(template).textFontFamilies == ["Laksaman", "serif"])
    #expect(Sample.compile(Sample.page("<p>ก</p>")).template?.textFontFamilies == [])
  }

  @Test func hasNineTablesOfSixColumns() throws {
    let body = try tree().body
    let tables = body.elements.filter { $0.name == "table" }
    #expect(tables.count == 9)
    for (index, table) in tables.enumerated() {
      #expect(table.all("th").count == 6)
      #expect(table.all("th").allSatisfy { $0.attribute("scope") == "col" })
      #expect(table.all("td").count == 6)
      #expect(table.all("col").count == 6)
      #expect(table.style.box.columnWidths == .equal)
      #expect(table.attribute("id") == "measure-\(index + 1)")
      #expect(
        table.style.box.bookmarkLabel?.utf8.starts(
          with: "(\(["๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙"][index])) ".utf8) == true)
    }
  }

  @Test func printsTitlePreambleAndMarkers() throws {
    let tree = try tree()
    let body = tree.body
    #expect(
      body.all("h1")[0].elements.map(\.text) == [
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "ประจำปี พ.ศ. ๒๕๖๘",
      ])
    #expect(tree.metadata.title.utf8.count > 100)
    #expect(tree.metadata.author == "องค์การบริหารส่วนตำบลหนองปากโลง")
    let first = body.all("td")
    #expect(
      first[0].text.utf8.starts(with: "\n(๑) การปรับปรุงระบบการทำงาน".utf8)
        || first[0].text.utf8.starts(with: "(๑) การปรับปรุงระบบการทำงาน".utf8))
    #expect(first[1].all("li").map { $0.marker?.text } == ["-", "-"])
    #expect(first[4].all("li").isEmpty)
    #expect(first[4].all("p").count == 1)
    #expect(first[5].all("li").map { $0.marker?.text } == ["๑.", "๒.", "๓."])
    // A lead phrase is followed by one space.
    #expect(first[5].all("li")[1].text.utf8.starts(with: "ประชาชนพึงพอใจสูงขึ้น ระยะเวลา".utf8))
    let seventh = body.elements.filter { $0.name == "table" }[6].all("td")[0]
    #expect(
      seventh.all("li").compactMap { $0.marker?.text } == ["๑.", "๒.", "๓.", "๔.", "๕.", "๖.", "๗.", "๘."])
  }

  @Test func marksRepeatedHeadsAsContinued() throws {
    let mark = try tree().body.all("table")[6].all("th")[0].elements[0]
    #expect(mark.text == " (๗) (ต่อ)")
    #expect(mark.style.box.repeatVisibility == .onlyRepeated)
  }

  @Test func numbersPagesFromTheSecond() throws {
    let pages = try tree().pageStyles
    let first = pages.style(named: nil, isFirst: true)
    let others = pages.style(named: nil, isFirst: false)
    #expect(first.marginBoxes[.topCenter]?.content == [])
    #expect(
      others.marginBoxes[.topCenter]?.content == [
        .text("หน้า "), .pageNumber(.thai), .text(" จาก "), .pageCount(.thai),
      ])
    #expect(others.size == Size(width: .millimetres(297), height: .millimetres(210)))
    #expect(
      others.margin
        == EdgeInsets(
          top: .millimetres(20), right: .millimetres(20), bottom: .millimetres(17), left: .millimetres(25)))
    #expect(others.marginBoxes[.topCenter]?.style.text.fontFamilies == ["TH Sarabun New"])
  }

  @Test func bodyRulesAllSizes() throws {
    let css = """
      @page { size: A4 landscape; margin: 20mm; }
      body { font-family: Laksaman; font-size-adjust: none; font-size: 14pt; line-height: 21pt; }
      th { font-weight: bold; font-size: 1em; }
      """
    let tree = try tree(extraStyles: [SourceFile(name: "geometry.css", text: css)])
    let body = tree.body
    for name in ["p", "td", "th", "li", "span"] {
      for element in body.all(name) {
        #expect(element.style.text.fontFamilies == ["Laksaman"])
        #expect(element.style.text.fontSizeAdjust == .none)
        #expect(element.style.text.lineHeight == .length(21))
      }
    }
    #expect(body.all("td")[0].style.text.fontSize == 14)
    #expect(body.all("th")[0].style.text.fontSize == 14)
    #expect(body.all("h1")[0].style.text.fontSize == 17.5)
    #expect(tree.pageStyles.style(named: nil, isFirst: false).margin.left == .millimetres(20))
  }

  @Test func everyTextKnowsWhereItComesFrom() throws {
    let table = try tree().body.all("table")[0]
    let item = table.all("td")[1].all("li")[0]
    guard case .text(let node) = item.children.last else {
      Issue.record("no text")
      return
    }
    #expect(node.origins.last?.dataPath?.utf8.starts(with: "measures[0].steps".utf8) == true)
    #expect(node.origins.last?.span?.file.name == "data/2568/nong-pak-long.yaml")
  }
}
