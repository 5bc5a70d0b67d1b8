import DocumentModel
import Geometry
import PageLayout
import Publishing
import Testing
import Typography

@Suite struct LineDumpTests {
  private let face = FontFace(
    family: "Test", fileName: "test.ttf", weight: 400, isItalic: false, sizeFactor: 1,
    data: FontData(copying: []))

  private func run(_ text: String, x: Points, y: Points) -> PaintItem {
    let run = GlyphRun(
      face: face, fontSize: 16, color: .black, utf8: Array(text.utf8), glyphs: [], clusters: [], width: 10,
      language: "th")
    return .glyphs(run, at: Point(x: x, y: y))
  }

  private func page(_ label: String, _ content: [MarkedContent]) -> Page {
    Page(size: .zero, label: label, content: content, links: [])
  }

  @Test func linesStandByParagraphInReadingOrder() {
    let first = page(
      "๑",
      [
        MarkedContent(mark: .artifact(.header), items: [run("หัวกระดาษ", x: 0, y: 5)]),
        MarkedContent(
          mark: .content(identifier: 0),
          items: [
            run("บรรทัด", x: 0, y: 20), run("ที่", x: 30, y: 15), run("หนึ่ง ", x: 40, y: 20),
            run("บรรทัดสอง ", x: 0, y: 41),
          ]),
        MarkedContent(mark: .content(identifier: 1), items: [run("อีกย่อหน้า", x: 0, y: 62)]),
        MarkedContent(mark: .content(identifier: 2), items: [run("๑. ", x: 0, y: 62)]),
      ])
    let second = page("๒", [MarkedContent(mark: .content(identifier: 0), items: [run("ต่อ", x: 0, y: 20)])])
    let structure = StructureTree(elements: [
      StructureElement(
        role: .document,
        children: [.element(.init(index: 3)), .element(.init(index: 1)), .element(.init(index: 2))]),
      StructureElement(role: .listLabel, children: [.content(page: 0, identifier: 2)]),
      StructureElement(role: .paragraph, children: [.content(page: 0, identifier: 1)]),
      StructureElement(
        role: .paragraph, children: [.content(page: 0, identifier: 0), .content(page: 1, identifier: 0)]),
    ])
    let document = PagedDocument(
      metadata: .init(title: ""), pages: [first, second], structure: structure, outline: [], destinations: [:]
    )
    #expect(
      LineDump.text(of: document)
        == "บรรทัดที่หนึ่ง \nบรรทัดสอง \n— ๒ —\nต่อ\n\n๑. อีกย่อหน้า\n\n")
  }
}
