import Archiving
import DocumentModel
import Geometry
import PageLayout
import Painting

/// Documents for tests.
enum SampleDocuments {
  /// One of everything that a document may hold, over several pages.
  static func everything() throws -> PagedDocument {
    var document = SetDocument()
    document.addHeading("มาตรการที่ ๑ (Two-way)")
    document.addParagraph("ป่า ฝั่ง ฟื้น น้ำ กู้ ", foreign: "social network", language: "en", rest: " ฯลฯ ๆ")
    document.addHeading("ข้อย่อย", level: 2)
    document.addList([("๑.", "ข้อแรก ที่นี่"), ("-", "ข้อสอง")])
    document.addImage(try square(), alternativeText: "ตราสัญลักษณ์ของหน่วยงาน")
    document.addLink(
      "ดูรายละเอียดที่ https://example.go.th/ITA ได้ทุกวัน และสอบถามเพิ่มเติมที่สำนักงาน",
      target: .address("https://example.go.th/ทดสอบ?a=b&c=(d)"), width: 200)
    document.addLink("ไปที่หัวข้อ", target: .destination(name: "h1"))
    let long = Array(repeating: "ตรวจสอบการใช้จ่ายงบประมาณประจำปี พ.ศ. ๒๕๖๘ ให้โปร่งใส", count: 40)
    document.addTable(headers: ["ที่", "ขั้นตอน"], rows: [[["๑"], long], [["๒"], []]])
    return document.finished()
  }

  /// Data to attach, with names and text that need care.
  static let attachments = [
    AttachedFile(
      name: "รายงาน (๒๕๖๘).json", description: "ข้อมูลของรายงาน", mediaType: "application/json",
      relationship: .source, bytes: Array("{\"title\":\"รายงาน\"}\n".utf8)),
    AttachedFile(
      name: "report.csv", description: "ข้อมูลของรายงานเป็นตาราง", mediaType: "text/csv",
      relationship: .source, bytes: [0xEF, 0xBB, 0xBF] + Array("measure,text\r\n1,ก\r\n".utf8)),
  ]

  /// A picture of one grey pixel.
  static func square() throws -> PageImage {
    let grey = Color(red: 0.5, green: 0.5, blue: 0.5)
    let page = Page(
      size: Size(width: 1, height: 1), label: "",
      content: [
        MarkedContent(
          mark: .artifact(.layout),
          items: [.fill(Rectangle(x: 0, y: 0, width: 1, height: 1), grey)])
      ], links: [])
    let document = PagedDocument(
      metadata: DocumentMetadata(title: ""), pages: [page],
      structure: StructureTree(elements: [StructureElement(role: .document)]), outline: [], destinations: [:])
    let sink = MemorySink()
    try PNGPainter().paint(page: 0, of: document, resolution: 72, into: sink)
    return PageImage(name: "square.png", format: .png, bytes: sink.bytes, pixelWidth: 1, pixelHeight: 1)
  }
}
