import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing
import Typography

@Suite struct PageNumberTests {
  private let harness = LayoutHarness()

  private func reference(_ target: String) -> Node {
    .text(
      TextNode(
        content: "", origins: [], pageReference: PageReference(target: target, style: .thai)))
  }

  private func contents(_ count: Int) -> Node {
    Tree.element("div", (0..<count).map { Tree.element("p", [Tree.text("ข้อ "), reference("m\($0)")]) })
  }

  private func measure(_ number: Int) -> Node {
    Tree.element("section", attributes: [("id", "m\(number)")], [Tree.paragraph("ก")]) {
      $0.box.breakBefore = .page
    }
  }

  @Test func numbersAreThoseOfThePagesInThaiDigits() throws {
    let document = try harness.pages(Tree.document([contents(12)] + (0..<12).map(measure)))
    let texts = document.pages[0].content.flatMap(\.runs).map { String(decoding: $0.run.utf8, as: UTF8.self) }
    #expect(texts.joined().split(separator: " ").last == "๑๓")
    #expect(
      document.structuredText.prefix(12).map { $0.utf8.count } == Array(repeating: 13, count: 8)
        + Array(repeating: 16, count: 4))
    #expect(document.structuredText[0] == "ข้อ ๒")
  }

  /// The contents take a second page, which moves everything they speak of.
  @Test func numbersAreTrueWhenTheContentsTakeMorePages() throws {
    let document = try harness.pages(Tree.document([contents(20)] + (0..<20).map(measure)))
    #expect(document.structuredText[0] == "ข้อ ๓")
    #expect(document.destinations["m0"]?.page == 2)
  }

  @Test func unknownTargetsAreFaults() throws {
    let found = try harness.layout(Tree.document([Tree.element("p", [reference("m\u{E49}")])]))
    #expect(found.diagnostics.map(\.code) == ["layout.unknown-target"])
  }

  @Test func aNumberMaySpeakOfItsOwnPage() throws {
    let target = Tree.element("p", attributes: [("id", "x")], [Tree.text("หน้า "), reference("x")])
    let document = try harness.pages(Tree.document((0..<20).map { _ in Tree.paragraph("ก") } + [target]))
    #expect(document.structuredText.last == "หน้า ๒")
  }
}
