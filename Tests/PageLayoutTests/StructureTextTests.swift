import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

/// What readers of the structure get to read.
@Suite struct StructureTextTests {
  private let harness = LayoutHarness()

  private func heading(_ children: [Node]) throws -> (text: String, pages: PagedDocument) {
    let pages = try harness.pages(Tree.document([Tree.element("h1", children), Tree.paragraph("ค")]))
    let heading = try #require(pages.elements { $0 == .heading(level: 1) }.first)
    return (pages.text(in: heading), pages)
  }

  private func line(_ text: String) -> Node { Tree.element("span", [Tree.text(text)]) }

  @Test func linesOfAHeadingArePartedByASpace() throws {
    let blocks = try heading([line("หน่วยงาน"), Tree.text("\n"), line("\u{0E49}ประจำปี"), Tree.text(" ")])
    #expect(Array(blocks.text.utf8) == Array("หน่วยงาน \u{0E49}ประจำปี".utf8))
    let mixed = try heading([Tree.text("ก "), line("ข"), Tree.text(" ค ")])
    #expect(mixed.text == "ก ข ค")
    let forced = try heading([Tree.text("ก"), Tree.element("br", .inline, []), Tree.text("ข")])
    #expect(forced.text == "ก ข")
    let nested = try heading([Tree.element("div", [line("ก"), line("ข")]), line("ค")])
    #expect(nested.text == "ก ข ค")
  }

  @Test func whatNothingFollowsEndsWithoutASpace() throws {
    let hidden = Tree.element("span", Display.none, [Tree.text("ข")])
    #expect(try heading([line("ก"), hidden, Tree.text("\n")]).text == "ก")
    let paragraphs = try harness.pages(Tree.document([Tree.paragraph("ก"), Tree.paragraph("ข")]))
    #expect(paragraphs.elements { $0 == .paragraph }.map(paragraphs.text) == ["ก", "ข"])
  }

  /// The space takes no room: a line that just fits stays a line, and a centred one stays in its place.
  @Test func theSpaceTakesNoRoom() throws {
    func run(_ children: [Node]) throws -> Double {
      let (_, pages) = try heading(children)
      let run = try #require(pages.pages[0].content.flatMap(\.runs).first)
      return run.run.width.value
    }
    #expect(try run([line("หน่วยงาน"), line("ก")]) == run([line("หน่วยงาน")]))
  }

  @Test(arguments: [
    (ListStyle.thai, ListNumbering.decimal), (.decimal, .decimal), (.dash, .none), (.none, .none),
    (.disc, .disc),
  ])
  func listsSayHowTheyAreNumbered(style: ListStyle, numbering: ListNumbering) throws {
    let list = Tree.element("ol", [Tree.element("li", marker: "๑.", [Tree.text("ก")]) { _ in }]) {
      $0.paragraph.listStyle = style
    }
    let pages = try harness.pages(Tree.document([list]))
    #expect(pages.elements { $0 == .list(numbering) }.count == 1)
  }
}
