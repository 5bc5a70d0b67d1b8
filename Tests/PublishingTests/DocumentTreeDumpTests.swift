import DocumentModel
import Geometry
import Publishing
import Testing

@Suite struct DocumentTreeDumpTests {
  @Test func elementsTextsAndPlacesAreShown() {
    var style = ComputedStyle()
    style.box.display = .listItem
    style.text.fontWeight = 700
    let text = TextNode(
      content: "ก\"\u{0E48}\n",
      origins: [TextOrigin(utf8Range: 0..<8, span: nil, dataPath: "measures[0].detail")])
    let item = Element(
      name: "li", attributes: [Attribute(name: "class", value: "a")], style: style, language: "th",
      marker: ListMarker(text: "๑."), children: [.text(text)])
    let body = Element(name: "body", style: ComputedStyle(), children: [.element(item)])
    var page = PageStyle()
    page.size = Size(width: 842, height: 595.25)
    page.margin = EdgeInsets(top: 1, right: 2, bottom: 3, left: 4)
    let tree = DocumentTree(
      metadata: DocumentMetadata(title: "รายงาน"), body: body,
      pageStyles: PageStyles(rules: [PageSelector(name: nil, isFirst: true): page]))
    #expect(
      DocumentTreeDump.text(of: tree) == """
        title: "รายงาน"
        language: "th-TH"
        @page:first size 842×595.25 margin 1 2 3 4
        <body> inline
          <li class="a"> listItem marker "๑." weight 700 lang th
            "ก\\"\u{0E48}\\n" · measures[0].detail

        """)
  }
}
