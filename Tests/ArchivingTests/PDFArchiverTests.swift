import DocumentModel
import Geometry
import PageLayout
import Testing

@Suite struct PDFArchiverTests {
  /// One of everything that a document may hold, over several pages.
  private var document: PagedDocument {
    var document = SetDocument()
    document.addHeading("มาตรการที่ ๑ (Two-way)")
    document.addParagraph("ป่า ฝั่ง ฟื้น น้ำ กู้ ", foreign: "social network", language: "en", rest: " ฯลฯ ๆ")
    document.addList([("๑.", "ข้อแรก ที่นี่"), ("-", "ข้อสอง")])
    document.addLink("ดูที่ https://example.go.th/ITA ได้", target: .address("https://example.go.th/ทดสอบ"))
    document.addLink("ไปที่หัวข้อ", target: .destination(name: "h1"))
    let long = Array(repeating: "ตรวจสอบการใช้จ่ายงบประมาณประจำปี พ.ศ. ๒๕๖๘ ให้โปร่งใส", count: 40)
    document.addTable(headers: ["ที่", "ขั้นตอน"], rows: [[["๑"], long], [["๒"], []]])
    return document.finished()
  }

  @Test func fileIsSoundForQPDF() throws {
    let output = try outputOfTool("qpdf", ["--check", "FILE"], on: archived(document))
    #expect(output.contains("No syntax or stream encoding errors found"))
    #expect(output.contains("PDF Version: 1.7"))
  }

  @Test func textIsReadBackAsItWasWritten() throws {
    var document = SetDocument()
    document.addParagraph("ป่า ฝั่ง ฟื้น ปี่ น้ำ กู้ ญู ฐุ ก็ ที่ ๑๒ A\u{E48}“fi” ๆ ฯลฯ")
    let text = try outputOfTool("pdftotext", ["-raw", "FILE", "-"], on: archived(document.finished()))
    #expect(text.utf8.starts(with: "ป่า ฝั่ง ฟื้น ปี่ น้ำ กู้ ญู ฐุ ก็ ที่ ๑๒ A\u{E48}“fi” ๆ ฯลฯ\n".utf8))
  }

  @Test func sameDocumentGivesSameBytes() throws {
    let document = document
    #expect(try archived(document) == archived(document))
  }
}
