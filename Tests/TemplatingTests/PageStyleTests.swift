import DocumentModel
import Geometry
import MeasuresData
import Testing

@testable import Templating

@Suite struct PageStyleTests {
  private func pages(_ css: String, digits: DigitPolicy = .asTyped) throws -> PageStyles {
    let (tree, diagnostics) = Sample.fill("", css: css, digits: digits)
    #expect(diagnostics.map(\.summary) == [])
    return try #require(tree).pageStyles
  }

  @Test func readsSizes() throws {
    let sizes: KeyValuePairs<String, (Double, Double)> = [
      "A4": (210, 297), "a4 landscape": (297, 210), "landscape A3": (420, 297), "landscape": (297, 210),
      "420mm 297mm": (420, 297), "10cm": (100, 100), "A5 portrait": (148, 210),
    ]
    for (text, (width, height)) in sizes {
      let size = try pages("@page { size: \(text) }").style(named: nil, isFirst: false).size
      #expect(size == Size(width: .millimetres(width), height: .millimetres(height)), "\(text)")
    }
  }

  @Test func cascadesByNameAndPlace() throws {
    let css = """
      @page cover { margin: 0; @top-center { content: none } }
      @page { margin: 20mm 20mm 17mm 25mm; @top-center { content: "x" } @bottom-left { content: "y" } }
      @page :first { margin-top: 5mm; @top-center { content: none } }
      @page cover:first { margin-left: 1mm }
      """
    let styles = try pages(css)
    let plain = styles.style(named: nil, isFirst: false)
    #expect(plain.margin.left == .millimetres(25))
    #expect(plain.marginBoxes[.topCenter]?.content == [.text("x")])
    let first = styles.style(named: nil, isFirst: true)
    #expect(first.margin.top == .millimetres(5))
    #expect(first.margin.left == .millimetres(25))
    #expect(first.marginBoxes[.topCenter]?.content == [])
    #expect(first.marginBoxes[.bottomLeft]?.content == [.text("y")])
    #expect(styles.style(named: "cover", isFirst: false).margin == .zero)
    #expect(styles.style(named: "cover", isFirst: true).margin.left == .millimetres(1))
    #expect(styles.style(named: "other", isFirst: false) == plain)
  }

  /// `name:first` is the first page of every group of the name, `:first` the first page of the document.
  @Test func tellsTheFirstPageOfAGroupFromThatOfTheDocument() throws {
    let styles = try pages(
      "@page { margin: 20mm } @page :first { margin-top: 5mm } @page a:first { margin-left: 1mm }")
    let group = styles.style(named: "a", isFirst: true)
    #expect(group.margin.top == .millimetres(20))
    #expect(group.margin.left == .millimetres(1))
    let document = styles.style(named: "a", isFirst: true, beginsDocument: true)
    #expect(document.margin.top == .millimetres(5))
    #expect(document.margin.left == .millimetres(1))
    let unknown = styles.style(named: "b", isFirst: true, beginsDocument: true)
    #expect(unknown.margin.top == .millimetres(5))
    #expect(styles.style(named: "b", isFirst: true).margin.top == .millimetres(20))
  }

  @Test func fillsMarginBoxes() throws {
    let css = """
      body { font: 16pt/1.125 "TH Sarabun New"; color: #fff }
      @page { @bottom-right { content: "หน้า " counter(page, thai) "/" counter(pages) string(cont, first-except);
        width: 16%; vertical-align: top; border-top: 0.5pt solid #000; font-size: 0.5em } }
      """
    let page = try pages(css).style(named: nil, isFirst: false)
    let box = try #require(page.marginBoxes[.bottomRight])
    #expect(
      box.content == [
        .text("หน้า "), .pageNumber(.thai), .text("/"), .pageCount(.decimal),
        .namedString("cont", .firstExcept),
      ])
    #expect(box.style.text.fontFamilies == ["TH Sarabun New"])
    #expect(box.style.text.fontSize == 8)
    #expect(box.style.text.color == .white)
    #expect(box.style.paragraph.alignment == .end)
    #expect(box.style.box.verticalAlignment == .top)
    #expect(box.style.box.width == .percentage(16))
    #expect(box.style.box.border.top.usedWidth == 0.5)
  }

  @Test func arabicReportsHaveArabicPageNumbers() throws {
    let css = "@page { @top-center { content: counter(page, thai) } }"
    let thai = try pages(css, digits: .thai).style(named: nil, isFirst: false)
    #expect(thai.marginBoxes[.topCenter]?.content == [.pageNumber(.thai)])
    let arabic = try pages(css, digits: .arabic).style(named: nil, isFirst: false)
    #expect(arabic.marginBoxes[.topCenter]?.content == [.pageNumber(.decimal)])
  }
}
