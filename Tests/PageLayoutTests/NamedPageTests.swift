import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing

@Suite struct NamedPageTests {
  private let harness = LayoutHarness()
  private let sentence = "องค์การบริหารส่วนตำบลหนองปากโลงดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส "

  private func section(_ page: String?, _ children: [Node]) -> Node {
    Tree.element("section", children) { $0.box.pageName = page }
  }

  private func sizes(_ document: PagedDocument) -> [Double] { document.pages.map(\.size.width.value) }

  @Test func anElementBeginsAPageOfItsOwnAndWhatFollowsLeavesIt() throws {
    let wide: [PageSelector: PageStyle] = [PageSelector(name: "wide"): Tree.page(width: 600, height: 200)]
    let document = try harness.pages(
      Tree.document(
        pages: wide, [Tree.paragraph("ก"), section("wide", [Tree.paragraph("ข")]), Tree.paragraph("ค")]))
    #expect(sizes(document) == [440, 600, 440])
    #expect(document.pages.map { $0.texts { _ in true } } == [["ก"], ["ข"], ["ค"]])
  }

  @Test func theNameIsThatOfTheInnermostElementThatHasOne() throws {
    let pages: [PageSelector: PageStyle] = [
      PageSelector(name: "outer"): Tree.page(width: 500, height: 200),
      PageSelector(name: "inner"): Tree.page(width: 600, height: 200),
    ]
    let inner = section("inner", [Tree.paragraph("ก")])
    let nested = Tree.element("div", [section("outer", [inner, Tree.paragraph("ข")])])
    #expect(sizes(try harness.pages(Tree.document(pages: pages, [nested]))) == [600, 500])
  }

  @Test func linesAreAsWideAsTheirPage() throws {
    let pages: [PageSelector: PageStyle] = [PageSelector(name: "wide"): Tree.page(width: 840, height: 300)]
    let text = String(repeating: sentence, count: 4)
    let document = try harness.pages(
      Tree.document(pages: pages, [Tree.paragraph(text), section("wide", [Tree.paragraph(text)])]))
    #expect(document.pages.count == 2)
    #expect(document.pages[1].baselines.count < document.pages[0].baselines.count)
  }

  @Test func tablesFillTheirPage() throws {
    let pages: [PageSelector: PageStyle] = [PageSelector(name: "wide"): Tree.page(width: 840, height: 300)]
    let table = Tree.table(head: ["ก", "ข"], rows: [[["๑"], ["๒"]]])
    let document = try harness.pages(Tree.document(pages: pages, [table, section("wide", [table])]))
    let ends = document.pages.map { page in page.strokes.map(\.end.x.value).max() ?? 0 }
    #expect(ends == [420, 820])
  }

  @Test func theFirstPageOfEachGroupHasAStyleOfItsOwn() throws {
    var first = Tree.page(width: 440, height: 200)
    first.margin.top = 100
    let pages: [PageSelector: PageStyle] = [
      PageSelector(name: "m", isFirst: true): first,
      PageSelector(name: "m"): Tree.page(width: 440, height: 200),
    ]
    let measure = section("m", (0..<8).map { _ in Tree.paragraph("ก") })
    let next = Tree.element("section", (0..<8).map { _ in Tree.paragraph("ก") }) {
      $0.box.pageName = "m"
      $0.box.breakBefore = .page
    }
    let document = try harness.pages(Tree.document(pages: pages, [measure, next]))
    #expect(document.pages.map(\.baselines.count) == [4, 4, 4, 4])
    let tops = document.pages.map { $0.baselines[0] }
    #expect(tops[0] == tops[2] && tops[1] == tops[3])
    #expect(abs(tops[0] - tops[1] - 80) < 0.02)
  }

  @Test func aBreakBeforeTheFirstChildIsOneBeforeItsParent() throws {
    let inner = Tree.element("div", [Tree.paragraph("ข") { $0.box.breakBefore = .page }])
    let document = try harness.pages(Tree.document([Tree.paragraph("ก"), inner]))
    #expect(document.pages.map { $0.texts { _ in true } } == [["ก"], ["ข"]])
    let first = try harness.pages(Tree.document([inner]))
    #expect(first.pages.count == 1)
  }
}
