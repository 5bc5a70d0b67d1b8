import Archiving
import DocumentModel
import Foundation
import Geometry
import PageLayout
import Painting
import TestSupport
import Testing

@Suite struct PDFArchiverTests {
  @Test func fileIsSoundForQPDF() throws {
    let output = try outputOfTool("qpdf", ["--check", "FILE"], on: archived(SampleDocuments.everything()))
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
    let document = try SampleDocuments.everything()
    #expect(try archived(document) == archived(document))
  }

  @Test(arguments: ["TH Sarabun New", "Laksaman"]) func hardTextComesOutExactly(family: String) throws {
    var document = SetDocument(family: family)
    let texts = Torture.sentences + Torture.combinations
    for text in texts { document.addParagraph(text) }
    let pdf = try archived(document.finished())
    #expect(try PDFVerifier().missingTexts(texts, in: pdf) == [])
    #expect(try PDFVerifier().verify(pdf).isPassed)
    let read = try outputOfTool("pdftotext", ["-raw", "FILE", "-"], on: pdf)
    let readBytes = comparable(read)
    for text in texts { #expect(contains(comparable(text), in: readBytes), "\(text)") }
  }

  @Test func jpegGoesInAsItIs() throws {
    var document = SetDocument()
    document.addImage(SampleDocuments.jpeg(), alternativeText: "ภาพ")
    document.addImage(try SampleDocuments.square(), alternativeText: "ตรา")
    document.addImage(SampleDocuments.jpeg(), alternativeText: "ภาพเดิม")
    let pdf = try archived(document.finished())
    let report = try PDFVerifier().verify(pdf)
    for finding in report.findings { #expect(finding.faults == [], "\(finding.clause)") }
    let list = try outputOfTool("pdfimages", ["-list", "FILE"], on: pdf)
    let encodings = list.utf8.split(separator: 0x0A).dropFirst(2).map { line in
      String(decoding: line.split(separator: 0x20)[8], as: UTF8.self)
    }
    #expect(encodings == ["jpeg", "image", "jpeg"])
  }

  /// Insides, edges, both at once, shapes that leave no ink, and many of them.
  @Test func drawingsAreFigures() throws {
    var document = SetDocument()
    document.addDrawing(SampleDocuments.drawing(), alternativeText: "กราฟ")
    document.addParagraph("ระหว่างภาพ")
    document.addDrawing(SampleDocuments.drawing(), alternativeText: "กราฟเดิม")
    let pdf = try archived(document.finished())
    let report = try PDFVerifier().verify(pdf)
    for finding in report.findings { #expect(finding.faults == [], "\(finding.clause)") }
    let content = try plainContent(of: pdf)
    #expect(content.components(separatedBy: "/Figure<</MCID").count == 3)
  }

  /// What lies wholly or partly outside of the page does not keep the document from being finished.
  @Test(arguments: [Point(x: -500, y: 50), Point(x: 780, y: 50), Point(x: 2000, y: 50), Point(x: 50, y: -90)])
  func contentOutsideOfThePageIsFinished(place: Point) throws {
    var document = SetDocument()
    document.addParagraph("ข้อความที่ยาวกว่าหน้ากระดาษ น้ำ ป่า")
    document.addImage(try SampleDocuments.square(), alternativeText: "ตรา")
    document.addDrawing(SampleDocuments.drawing(), alternativeText: "กราฟ")
    let sound = document.finished()
    let moved = sound.pages.map { page in
      Page(
        size: page.size, label: page.label,
        content: page.content.map { content in
          MarkedContent(mark: content.mark, items: content.items.map { $0.moved(to: place) } + content.items)
        }, links: [])
    }
    let pdf = try archived(
      PagedDocument(
        metadata: sound.metadata, pages: moved, structure: sound.structure, outline: [], destinations: [:]))
    #expect(try PDFVerifier().verify(pdf).isPassed)
    #expect(try PDFVerifier().missingTexts(["ข้อความที่ยาวกว่าหน้ากระดาษ น้ำ ป่า"], in: pdf) == [])
  }

  /// Cairo clips the page where a line reaches over its edge; text after the line is seen all the same.
  @Test func aLineOverTheEdgeHidesNoText() throws {
    var document = SetDocument()
    document.addParagraph("ข้อความที่ต้องเห็น")
    let sound = document.finished()
    let over = Stroke(
      start: Point(x: 45, y: 300), end: Point(x: 2000, y: 300), width: 1, line: .solid, color: .black)
    let pages = sound.pages.map { page in
      Page(
        size: page.size, label: page.label,
        content: [MarkedContent(mark: .artifact(.layout), items: [.stroke(over)])] + page.content, links: [])
    }
    let pdf = try archived(
      PagedDocument(
        metadata: sound.metadata, pages: pages, structure: sound.structure, outline: [], destinations: [:]))
    let content = try plainContent(of: pdf)
    #expect(content.contains(" l S"))
    let words = content.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    #expect(!words.contains { $0.elementsEqual("W".utf8) })
  }

  @Test func latinWordsAreEnglish() throws {
    var document = SetDocument()
    document.addParagraph("ระบบ e-LAAS ของ อบต. (ITA) ๑ A4")
    let content = try plainContent(of: archived(document.finished()))
    let english = "/Span<</Lang(en)>>BDC"
    #expect(
      content.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.elementsEqual(english.utf8) }.count == 3)
  }

  @Test func blackIsPrintedWithBlackAlone() throws {
    var document = SetDocument()
    document.addParagraph("ดำ")
    let content = try plainContent(of: archived(document.finished()))
    #expect(content.contains("\n0 g"))
    #expect(!content.contains("0 0 0 rg") && !content.contains("0 0 0 RG"))
  }

  /// A row that runs over many pages is one row, its cells one element each, however often the head is repeated.
  @Test func rowOverManyPagesIsOneRow() throws {
    var document = SetDocument()
    document.addHeading("ตาราง")
    let long = Array(repeating: "ตรวจสอบการใช้จ่ายงบประมาณให้โปร่งใส", count: 260)
    document.addTable(headers: ["ที่", "ขั้นตอน"], rows: [[["๑"], long]])
    let finished = document.finished()
    #expect(finished.pages.count >= 12)
    let pdf = try archived(finished)
    let report = try PDFVerifier().verify(pdf)
    for finding in report.findings { #expect(finding.faults == [], "\(finding.clause)") }
    #expect(try PDFVerifier().missingTexts(["ที่", "ขั้นตอน", "๑"] + long, in: pdf) == [])
    let text = try PDFVerifier().logicalText(of: pdf)
    #expect(text.components(separatedBy: "ขั้นตอน").count == 2)
  }

  @Test(.timeLimit(.minutes(2))) func longDocumentIsFinished() throws {
    var document = SetDocument()
    for number in 1...200 {
      document.addHeading("หัวข้อ \(number)")
      for _ in 0..<20 { document.addParagraph("ย่อหน้าสั้น") }
      document.newPage()
    }
    let report = try PDFVerifier().verify(archived(document.finished()))
    for finding in report.findings { #expect(finding.faults == [], "\(finding.clause)") }
  }

  @Test func paintedFileOfAnotherDocumentIsRefused() throws {
    var other = SetDocument()
    other.addParagraph("ข้อความอื่น")
    let options = ArchiveOptions(date: try sampleDate())
    let everything = try SampleDocuments.everything()
    for wrong in [try painted(other.finished()), [1, 2, 3]] {
      #expect(throws: ArchivingError.self) {
        try PDFArchiver().finish(
          wrong, document: everything, options: options, texts: DocumentTexts(of: everything), parts: nil)
      }
    }
  }

  /// Whoever takes which page, the file is the same.
  @Test func secondThreadGivesSameBytes() throws {
    var document = SetDocument()
    for number in 1...30 {
      document.addHeading("หัวข้อ \(number)")
      document.addParagraph("น้ำป่าไหลลงสู่ทุ่ง ผู้ใหญ่บ้าน Line \(number)")
      document.newPage()
    }
    let alone = try archived(document.finished())
    for _ in 0..<5 {
      let helped = try archived(document.finished()) { work in
        let done = DispatchSemaphore(value: 0)
        Thread {
          work()
          done.signal()
        }.start()
        return { done.wait() }
      }
      #expect(helped == alone)
    }
  }

  @Test func withoutTheArchiveThereAreTextBookmarksAndLabels() throws {
    let document = try SampleDocuments.everything()
    let pdf = try archived(document, isArchival: false)
    let text = try outputOfTool("pdftotext", ["-raw", "FILE", "-"], on: pdf)
    let finishedText = try outputOfTool("pdftotext", ["-raw", "FILE", "-"], on: archived(document))
    #expect(finishedText == text)
    let plain = try outputOfTool("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], on: pdf)
    for wanted in ["/Outlines", "/PageLabels", "/Title"] { #expect(plain.contains(wanted), "\(wanted)") }
    for unwanted in ["/StructTreeRoot", "/OutputIntents", "/AF", "/Metadata", "/MCID", "/Annots"] {
      #expect(!plain.contains(unwanted), "\(unwanted)")
    }
  }

  /// The content of all pages, written out.
  private func plainContent(of pdf: [UInt8]) throws -> String {
    try outputOfTool(
      "qpdf", ["--qdf", "--object-streams=disable", "--stream-data=uncompress", "FILE", "-"], on: pdf)
  }

  /// A text without what line ends and readers may change: white space and zero-width spaces.
  private func comparable(_ text: String) -> [UInt8] {
    let left = text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0x200B }
    return Array(String(String.UnicodeScalarView(left)).utf8)
  }

  private func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }
}

extension PaintItem {
  /// The same item at another place.
  fileprivate func moved(to point: Point) -> PaintItem {
    switch self {
    case .glyphs(let run, _): .glyphs(run, at: point)
    case .fill(let box, let color): .fill(Rectangle(origin: point, size: box.size), color)
    case .stroke(let stroke):
      .stroke(Stroke(start: point, end: point, width: stroke.width, line: stroke.line, color: stroke.color))
    case .image(let image, let box): .image(image, in: Rectangle(origin: point, size: box.size))
    case .drawing(let drawing, _): .drawing(drawing, at: point)
    }
  }
}
