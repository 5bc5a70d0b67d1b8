import Diagnostics
import DocumentModel
import Geometry
import PageLayout
import Testing

@Suite struct UnsupportedStyleTests {
  private let harness = LayoutHarness()

  /// What layout cannot do is a fault with a place, never silence.
  @Test func positionsInsideALine() throws {
    let inner = Tree.element("b", .inline, [Tree.text("ก")]) { $0.box.position = .relative }
    #expect(try codes(Tree.element("p", [inner])) == ["layout.unsupported"])
  }

  @Test func percentagesWithoutAMeaning() throws {
    let inline = Tree.element("span", .inlineBlock, [Tree.text("ก")]) { $0.box.width = .percentage(50) }
    #expect(try codes(Tree.element("p", [inline])) == ["layout.unsupported"])
    let moved = Tree.paragraph("ก") {
      $0.box.position = .relative
      $0.box.offsets.top = .percentage(1)
    }
    #expect(try codes(moved) == ["layout.unsupported"])
  }

  @Test func blocksInsideParagraphs() throws {
    let nested = Tree.element("span", .inline, [Tree.element("div", [Tree.text("ก")])])
    #expect(try codes(Tree.element("p", [nested])) == ["layout.unsupported"])
  }

  private func codes(_ node: Node) throws -> [String] {
    try harness.layout(Tree.document([node])).diagnostics.map(\.code)
  }
}
