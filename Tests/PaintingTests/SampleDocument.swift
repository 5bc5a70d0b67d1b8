import DocumentModel
import Geometry
import PageLayout
import Typography

/// A document of one page for each list of items, all of it one paragraph.
func sampleDocument(_ pages: [[PaintItem]], size: Size = Size(width: 200, height: 100)) -> PagedDocument {
  let children = pages.indices.map { StructureElement.Child.content(page: $0, identifier: 0) }
  return PagedDocument(
    metadata: DocumentMetadata(title: "รายงาน (ทดสอบ)", author: "อบต. ตัวอย่าง", subject: "เรื่อง"),
    pages: pages.enumerated().map { number, items in
      Page(
        size: size, label: "\(number + 1)",
        content: [MarkedContent(mark: .content(identifier: 0), items: items)], links: [])
    },
    structure: StructureTree(elements: [
      StructureElement(role: .document, children: [.element(.init(index: 1))]),
      StructureElement(role: .paragraph, children: children),
    ]),
    outline: [
      OutlineEntry(level: 1, title: "มาตรการที่ ๑", destination: Destination(page: 0, point: .zero)),
      OutlineEntry(level: 2, title: "ข้อย่อย", destination: Destination(page: 0, point: .zero)),
    ],
    destinations: [
      "หมวด-ข": Destination(page: 0, point: Point(x: 1.00049, y: 2)), "a": Destination(page: 0, point: .zero),
    ])
}

/// Text, a filled box, lines of every kind.
func sampleItems() -> [PaintItem] {
  var items: [PaintItem] = [
    .fill(Rectangle(x: 10, y: 10, width: 50, height: 20), Color(red: 1, green: 0, blue: 0)),
    .glyphs(sampleRun("มาตรการ ๑"), at: Point(x: 20, y: 40)),
    .glyphs(sampleRun("Thai ABC (fi)", face: SampleFont.bold), at: Point(x: 20, y: 60)),
  ]
  for (index, line) in [BorderSide.Line.solid, .dotted, .dashed, .double, .none].enumerated() {
    let y = Points(Double(70 + index * 5))
    items.append(
      .stroke(
        Stroke(start: Point(x: 10, y: y), end: Point(x: 190, y: y), width: 1, line: line, color: .black)))
  }
  return items
}
