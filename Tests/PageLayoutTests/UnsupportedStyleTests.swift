import Diagnostics
import DocumentModel
import Geometry
import PageLayout
import Testing

@Suite struct UnsupportedStyleTests {
  private let harness = LayoutHarness()

  /// What layout cannot do is a fault with a place, never silence.
  @Test func positions() throws {
    let node = Tree.element("div", [Tree.text("ก")]) { $0.box.position = .absolute }
    #expect(try codes(node) == ["layout.unsupported"])
  }

  @Test func roundCornersAndClipping() throws {
    let node = Tree.element("div", [Tree.text("ก")]) {
      $0.box.cornerRadius = .length(3)
      $0.box.clipsOverflow = true
    }
    #expect(try codes(node) == ["layout.unsupported", "layout.unsupported"])
  }

  @Test func inlineBlocksAndBlocksInsideParagraphs() throws {
    let inline = Tree.element("span", .inlineBlock, [Tree.text("ก")])
    #expect(try codes(Tree.element("p", [inline])) == ["layout.unsupported"])
    let nested = Tree.element("span", .inline, [Tree.element("div", [Tree.text("ก")])])
    #expect(try codes(Tree.element("p", [nested])) == ["layout.unsupported"])
  }

  @Test func rowSpansAndCaptions() throws {
    let cell = Tree.element("td", .tableCell, attributes: [("rowspan", "2")], [Tree.text("ก")])
    let row = Tree.element("tr", .tableRow, [cell])
    #expect(try codes(Tree.element("table", .table, [row])) == ["layout.unsupported"])
    let caption = Tree.element("caption", .tableCaption, [Tree.text("ก")])
    #expect(try codes(Tree.element("table", .table, [caption])) == ["layout.unsupported"])
  }

  @Test func cellsAndRowsThatAreNone() throws {
    let block = Tree.element("tr", .tableRow, [Tree.element("td", [Tree.text("ก")])])
    #expect(try codes(Tree.element("table", .table, [block])) == ["layout.unsupported"])
    let group = Tree.element("tbody", .tableRowGroup, [Tree.element("tr", [Tree.text("ก")])])
    #expect(try codes(Tree.element("table", .table, [group])) == ["layout.unsupported"])
  }

  private func codes(_ node: Node) throws -> [String] {
    try harness.layout(Tree.document([node])).diagnostics.map(\.code)
  }
}
