import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

@Suite struct InlineBlockTests {
  private let harness = LayoutHarness()

  private func inlineBlock(_ text: String, _ change: @escaping (inout BoxStyle) -> Void = { _ in }) -> Node {
    Tree.element("span", .inlineBlock, [Tree.text(text)]) {
      $0.box.background = .black
      change(&$0.box)
    }
  }

  private func origins(_ document: PagedDocument) -> [Point] {
    document.pages[0].content.flatMap(\.runs).map(\.origin)
  }

  private func fills(_ document: PagedDocument) -> [Rectangle] {
    document.pages[0].content.flatMap(\.items).compactMap {
      if case .fill(let rectangle, _) = $0 { rectangle } else { nil }
    }
  }

  @Test func blocksInALineTakeTheirWidthAndStandOnItsBaseline() throws {
    let line = Tree.element(
      "p",
      [
        inlineBlock("ก") { $0.width = .length(50) }, inlineBlock("ข") { $0.margin.left = .length(5) },
        Tree.text("ค"),
      ])
    let document = try harness.pages(Tree.document([line]))
    let places = origins(document)
    #expect(Set(places.map(\.y)).count == 1)
    #expect(abs(places[1].x.value - places[0].x.value - 55) < 0.01)
    #expect(fills(document)[0].size.width == 50)
    #expect(document.structuredText.joined() == "กขค")
    #expect(document.elements { $0 == .paragraph }.count == 1)
  }

  @Test func aBlockWithALengthIsRaised() throws {
    let raised = Tree.element(
      "p", [Tree.text("ก"), inlineBlock("ข") { $0.verticalAlignment = .raised(.length(6)) }])
    let places = origins(try harness.pages(Tree.document([raised])))
    #expect(abs(places[0].y.value - places[1].y.value - 6) < 0.01)
  }

  @Test func emptyBlocksMakeRoom() throws {
    let document = try harness.pages(
      Tree.document([
        Tree.element(
          "p",
          [
            Tree.text("ก"),
            Tree.element("span", .inlineBlock, []) { $0.box.width = .length(70) },
            Tree.text("ข"),
          ])
      ]))
    let places = origins(document)
    #expect(places[1].x - places[0].x > 70)
  }

  /// A link stands among the texts around it, for whoever reads the structure too.
  @Test func linksAreReadWhereTheyStand() throws {
    let link = Tree.element("a", .inline, attributes: [("href", "#x")], [Tree.text("ข")])
    let target = Tree.element("p", attributes: [("id", "x")], [Tree.text("ง")])
    let document = try harness.pages(
      Tree.document([Tree.element("p", [Tree.text("ก "), link, Tree.text(" ค")]), target]))
    #expect(document.structuredText == ["ก ", "ข", " ค", "ง"])
    #expect(document.pages[0].links.count == 1)
  }

  @Test func blocksMayBeLinks() throws {
    let link = Tree.element("a", attributes: [("href", "https://example.org")], [Tree.paragraph("ก")])
    let document = try harness.pages(Tree.document([link]))
    #expect(document.pages[0].links.map(\.target) == [.address("https://example.org")])
  }

  @Test func linksToNothingAreFaults() throws {
    let link = Tree.element("a", .inline, attributes: [("href", "#ก\u{E49}")], [Tree.text("ข")])
    let found = try harness.layout(Tree.document([Tree.element("p", [link])])).diagnostics
    #expect(found.map(\.code) == ["layout.unknown-target"])
  }

  @Test func elementsInALineMayBeTargets() throws {
    let target = Tree.element("span", .inline, attributes: [("id", "x")], [Tree.text("ข")])
    let link = Tree.element("a", .inline, attributes: [("href", "#x")], [Tree.text("ก")])
    let document = try harness.pages(Tree.document([Tree.element("p", [link, target])]))
    #expect(document.destinations["x"]?.page == 0)
  }
}
