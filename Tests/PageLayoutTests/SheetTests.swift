import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

/// Sheets: heads and feet on every page, columns side by side, type as large as fits.
@Suite struct SheetTests {
  private let harness = LayoutHarness()
  private static let sentence =
    "องค์การบริหารส่วนตำบลหนองปากโลงดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"

  private func part(_ part: SheetPart, _ text: String) -> Node {
    Tree.element("div", [Tree.paragraph(text)]) { $0.box.part = part }
  }

  private func column(_ sentences: Int, width: Points? = nil) -> Node {
    Tree.element(
      "div",
      [Tree.element("h2", [Tree.text("หัว")]) { $0.box.part = .head }]
        + (0..<sentences).map { _ in Tree.paragraph(Self.sentence) }
    ) { style in
      if let width { style.box.width = .length(width) }
    }
  }

  private func columns(_ columns: [Node]) -> Node {
    Tree.element("div", .columns, columns) { $0.box.columnGap = 10 }
  }

  private func sheet(_ body: [Node], from least: Points = 10, to most: Points = 40, head: String = "หัวแผ่น")
    -> Node
  {
    Tree.element(
      "section", .sheet,
      [
        part(.head, head),
        Tree.element("div", body) { $0.box.fit = TypeSizeRange(least: least, most: most, step: 0.5) },
        part(.foot, "ท้ายแผ่น"),
      ])
  }

  private func contentTexts(_ page: Page) -> String {
    page.texts { if case .content = $0 { true } else { false } }.joined()
  }

  @Test func typeIsAsLargeAsFits() throws {
    let document = try harness.pages(Tree.document([sheet([columns([column(3), column(3)])])]))
    let measure = try #require(document.sheets.first)
    #expect(document.pages.count == 1)
    #expect(measure.size > 10)
    #expect(measure.size < 40)
    #expect(measure.fill > 0.85)
    #expect(measure.fill <= 1)
    // One step more does not fit: with only that size to choose from, there are two pages.
    let next = sheet(
      [columns([column(3), column(3)])], from: measure.size + 0.5, to: measure.size + 0.5)
    #expect(try harness.pages(Tree.document([next])).pages.count == 2)
    #expect(GeometryFaults(in: document).faults == [])
  }

  @Test func theLargestSizeIsTheLimit() throws {
    let document = try harness.pages(Tree.document([sheet([Tree.paragraph("น้อย")], to: 24)]))
    #expect(document.sheets.first?.size == 24)
  }

  @Test func whatDoesNotFitGoesOnInItsColumn() throws {
    let document = try harness.pages(
      Tree.document([sheet([columns([column(12), column(12)])], from: 16, to: 18)]))
    #expect(document.pages.count > 1)
    #expect(document.sheets.map(\.number) == Array(1...document.pages.count))
    #expect(document.structuredText.joined().utf8.count == 24 * Self.sentence.utf8.count + 2 * 9 + 21 + 24)
    for page in document.pages {
      let all = page.texts { _ in true }.joined()
      #expect(all.utf8.starts(with: "หัวแผ่น".utf8))
      #expect(all.hasSuffix("ท้ายแผ่น"))
      let lefts = Set(page.content.flatMap(\.runs).map { $0.origin.x.value.rounded() })
      #expect(lefts.count == 2, "both columns go on")
    }
    #expect(contentTexts(document.pages[0]).utf8.starts(with: "หัวแผ่น".utf8))
    #expect(!contentTexts(document.pages[1]).contains("หัว"))
    #expect(GeometryFaults(in: document).faults == [])
  }

  @Test func pagesAreNumberedOnlyWhereThereAreSeveral() throws {
    func numbered(_ sentences: Int) -> Node {
      let number = Element(
        name: "::after", style: Tree.style(.inline),
        children: [
          .text(
            TextNode(
              content: "",
              sheetContent: [.text("("), .sheetNumber(.thai), .text("/"), .sheetCount(.thai), .text(")")]))
        ])
      let head = Tree.element("div", [Tree.element("p", [Tree.text("แผ่น"), .element(number)])]) {
        $0.box.part = .head
      }
      return Tree.element(
        "section", .sheet, [head] + (0..<sentences).map { _ in Tree.paragraph(Self.sentence) })
    }
    let one = try harness.pages(Tree.document([numbered(1)]))
    #expect(one.pages[0].texts { _ in true }.joined().utf8.starts(with: "แผ่นอ".utf8))
    let two = try harness.pages(Tree.document([numbered(10)]))
    #expect(two.pages.count == 2)
    #expect(two.pages[0].texts { _ in true }.joined().utf8.starts(with: "แผ่น(๑/๒)".utf8))
    #expect(two.pages[1].texts { _ in true }.joined().utf8.starts(with: "แผ่น(๒/๒)".utf8))
  }

  @Test func openColumnsEndNearEachOther() throws {
    let document = try harness.pages(
      Tree.document(width: 900, height: 700, [columns([column(2), column(8)])]))
    let page = try #require(document.pages.first)
    let lefts = Set(page.content.flatMap(\.runs).map { $0.origin.x }).sorted()
    try #require(lefts.count == 2)
    let ends = lefts.map { left in
      page.content.flatMap(\.runs).filter { $0.origin.x == left }.map(\.origin.y).max() ?? 0
    }
    #expect(abs((ends[0] - ends[1]).value) <= 60)
    #expect(lefts[1] - lefts[0] < 400, "the shorter text has the narrower column")
  }

  @Test func declaredWidthsStay() throws {
    let document = try harness.pages(Tree.document([columns([column(1, width: 100), column(1)])]))
    let lefts = Set(document.pages[0].content.flatMap(\.runs).map { $0.origin.x.value }).sorted()
    #expect(lefts == [20, 130])
  }

  @Test func aTitleGivesWay() throws {
    func size(_ text: String) throws -> Double {
      let title = Tree.element("div", [Tree.paragraph(text)]) { style in
        style.box.fit = TypeSizeRange(least: 10, most: 40, step: 1)
        style.box.maxHeight = .length(60)
      }
      let head = Tree.element("div", [title]) { $0.box.part = .head }
      let document = try harness.pages(Tree.document([Tree.element("section", .sheet, [head])]))
      return document.pages[0].content.flatMap(\.runs).map { $0.run.fontSize.value }.max() ?? 0
    }
    #expect(try size("สั้น") == 40)
    let long = try size(Self.sentence)
    #expect(long < 40)
    #expect(long > 10)
  }

  @Test func aGridTakesTheColumnsThatAllowTheLargestType() throws {
    func grid(_ count: Int) throws -> PagedDocument {
      let cells = (0..<count).map { _ in
        Tree.element("div", [Tree.paragraph("มาตรการ"), Tree.paragraph("ผลการดำเนินการตามมาตรการ")]) {
          $0.box.minWidth = .length(90)
        }
      }
      return try harness.pages(
        Tree.document([sheet([Tree.element("div", .grid, cells) { $0.box.columnGap = 10 }], to: 20)]))
    }
    for count in [1, 3, 9, 25] {
      let document = try grid(count)
      #expect(document.pages.count == 1)
      #expect(GeometryFaults(in: document).faults == [])
      let lefts = Set(document.pages[0].content.flatMap(\.runs).map { $0.origin.x.value.rounded() })
      #expect(lefts.count <= 4)
    }
    #expect(try #require(try grid(9).sheets.first).fill > 0.8, "rows are moved apart")
  }

  @Test func cellsAreDealtOutDownColumns() throws {
    let items = ["๑", "๒", "๓", "๔", "๕"].map { Tree.paragraph($0) }
    let grid = Tree.element("div", .grid, items) { style in
      style.box.gridColumnCount = 2
      style.box.fillsGridByColumns = true
    }
    let page = try harness.pages(Tree.document([grid])).pages[0]
    let places = page.content.flatMap(\.runs).map {
      (String(decoding: $0.run.utf8, as: UTF8.self), $0.origin)
    }
    #expect(places.map(\.0) == ["๑", "๒", "๓", "๔", "๕"])
    #expect(places.map { $0.1.x.value < 200 } == [true, true, true, false, false])
    #expect(places[0].1.y == places[3].1.y)
  }

  @Test func aTrialLeavesNothingInTheStructure() throws {
    let document = try harness.pages(Tree.document([sheet([columns([column(3), column(3)])])]))
    #expect(document.elements { $0 == .section }.count == 1)
    #expect(document.texts(withRole: .heading(level: 2)) == ["หัว", "หัว"])
    #expect(document.structuredText.joined().utf8.count == 6 * Self.sentence.utf8.count + 18 + 21 + 24)
  }
}
