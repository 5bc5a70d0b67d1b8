import Diagnostics
import Interchange
import MeasuresData
import TestSupport
import Testing

/// What officers do in Word, as Word writes it.
@Suite struct WordImportTests {
  private static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private func read(_ body: String, numbering: String = "", footer: String = "") -> ImportedReport {
    let parts = [
      ("word/document.xml", "<w:document \(Self.space)><w:body>\(body)</w:body></w:document>"),
      ("word/numbering.xml", "<w:numbering \(Self.space)>\(numbering)</w:numbering>"),
      ("word/footer1.xml", "<w:ftr \(Self.space)>\(footer)</w:ftr>"),
    ]
    return ReportImporter.read(
      SourceFile(name: "old.docx", utf8: StoredZip.bytes(of: parts.map { (name: $0.0, content: $0.1) })))
  }

  private func p(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func cell(_ contents: String, properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(contents)</w:tc>"
  }

  private func table(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { "<w:tr>" + $0.joined() + "</w:tr>" }.joined() + "</w:tbl>"
  }

  private var heading: [String] { TableHeadings.standard.texts.map { cell(p($0)) } }

  private func row(_ first: String, steps: String? = nil) -> [String] {
    [
      cell(p(first)), cell(steps ?? p("ขั้น")), cell(p("กองช่าง")), cell(p("ตลอดปี")), cell(p("ผล")),
      cell(p("ลัพธ์")),
    ]
  }

  private func codes(_ imported: ImportedReport) -> [String] {
    imported.diagnostics.map(\.code).filter { $0 != "import.not-found" && $0 != "import.inferred" }
  }

  @Test func boldBeginningsBecomeLeads() throws {
    let bold = { (text: String) in
      "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let plain = { (text: String) in "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    let steps =
      "<w:p>\(bold("๑. จัดทำ"))\(bold("คำสั่ง "))\(plain("ยกร่าง"))</w:p>"
      + "<w:p>\(plain("๒. "))\(bold("ประชุม"))\(plain(" วางแผน"))</w:p>"
      + "<w:p>\(bold("๓. ประชา"))\(plain("ชนพอใจ"))</w:p>" + "<w:p>\(bold("๔. ทั้งหมด"))</w:p>"
    let report = try #require(read(table([heading, row("(๑) ก", steps: steps)])).report)
    let items = report.measures[0].steps.items
    #expect(report.measures[0].steps.marker == .number)
    #expect(items.map { $0.lead?.value } == ["จัดทำคำสั่ง", nil, nil, nil])
    #expect(items.map(\.text.value) == ["ยกร่าง", "ประชุม วางแผน", "ประชาชนพอใจ", "ทั้งหมด"])
  }

  @Test func automaticListsAreItemsAndNumbersOfMeasures() throws {
    let level = { (format: String, text: String) in
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level("thaiNumbers", "(%1)"))</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\">\(level("thaiNumbers", "%1."))</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"2\">\(level("bullet", "-"))</w:abstractNum>"
      + (0..<3).map { "<w:num w:numId=\"\($0 + 1)\"><w:abstractNumId w:val=\"\($0)\"/></w:num>" }.joined()
    let list = { (id: Int) in "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(id)\"/></w:numPr>" }
    func measure(_ text: String, _ id: Int) -> [String] {
      var cells = row("")
      cells[0] = cell(p(text, properties: list(1)))
      cells[1] = cell(p("ก", properties: list(id)) + p("ข", properties: list(id)))
      return cells
    }
    let imported = read(
      table([heading, measure("หนึ่ง", 2), measure("สอง", 2), measure("สาม", 3)]), numbering: numbering)
    let measures = try #require(imported.report).measures
    #expect(measures.map(\.no.value) == [1, 2, 3])
    #expect(measures.map(\.detail.value) == ["หนึ่ง", "สอง", "สาม"])
    #expect(measures.map(\.steps.marker) == [.number, .number, .dash])
    #expect(measures[1].steps.items.map(\.text.value) == ["ก", "ข"])
    // The second list counts on from the first.
    #expect(codes(imported) == ["import.renumbered"])
  }

  @Test func mergedCellsAndRepeatedHeadings() throws {
    var first = row("(๑) ก")
    first[0] = cell(p("(๑) ก"), properties: "<w:vMerge w:val=\"restart\"/>")
    first[2] = cell(p("กองช่าง"), properties: "<w:vMerge w:val=\"restart\"/>")
    var second = row("")
    second[0] = cell(p(""), properties: "<w:vMerge/>")
    second[1] = cell(p("ขั้นที่สอง"))
    second[2] = cell(p(""), properties: "<w:vMerge/>")
    for index in 3..<6 { second[index] = cell(p("")) }
    var third = row("(๒) ข")
    third[2] = cell(p(""), properties: "<w:vMerge/>")
    let imported = read(table([heading, first, second, heading, third]))
    let measures = try #require(imported.report).measures
    #expect(measures.count == 2)
    #expect(measures[0].steps.items.map(\.text.value) == ["ขั้น", "ขั้นที่สอง"])
    #expect(measures.map { $0.responsible.map(\.value) } == [["กองช่าง"], ["กองช่าง"]])
    #expect(codes(imported) == [])
  }

  @Test func trackedChangesAreAcceptedAndTold() throws {
    let steps =
      "<w:p><w:r><w:t>ก</w:t></w:r><w:ins><w:r><w:t>ใหม่</w:t></w:r></w:ins><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>"
      + "<w:moveFrom><w:r><w:t>ย้าย</w:t></w:r></w:moveFrom></w:p>"
    var deleted = row("(๒) ตัดออก")
    deleted[0] = "<w:trPr><w:del/></w:trPr>" + deleted[0]
    let imported = read(table([heading, row("(๑) ก", steps: steps), deleted]))
    let report = try #require(imported.report)
    #expect(report.measures.count == 1)
    #expect(report.measures[0].steps.items.map(\.text.value) == ["กใหม่"])
    let told = imported.diagnostics.first { $0.code == "import.tracked-changes" }
    #expect(told?.message.english.contains("4 tracked") == true)
  }

  @Test func lineBreaksDivideItemsAndElseBecomeSpaces() throws {
    let items = "<w:p><w:r><w:t>๑. ก</w:t><w:br/><w:t>๒. ข</w:t></w:r></w:p>"
    let imported = read(table([heading, row("(๑) ก", steps: items)]))
    #expect(imported.report?.measures[0].steps.items.map(\.text.value) == ["ก", "ข"])
    #expect(codes(imported) == [])
    let text = "<w:p><w:r><w:t>ก</w:t><w:br/><w:t>\u{0E49}ข</w:t></w:r></w:p>"
    let other = read(table([heading, row("(๑) ก", steps: text)]))
    #expect(other.report?.measures[0].steps.items.map(\.text.value) == ["ก \u{0E49}ข"])
    #expect(codes(other) == ["import.line-break"])
  }

  @Test func whatHasNoPlaceIsListedWithItsPlace() throws {
    let scores = table([[cell(p("IIT")), cell(p("๙๐"))]])
    let imported = read(
      table([heading, row("(๑) ก")]) + p("ลงชื่อ นาย ก") + scores, footer: p("หน้า ๑"))
    let unplaced = imported.diagnostics.filter { $0.code == "import.unplaced" }
    #expect(
      unplaced.map { $0.span?.description(in: .thai) } == [
        "old.docx:ย่อหน้า 1", "old.docx:ตาราง 2 แถว 1 ช่อง 1", "old.docx:ตาราง 2 แถว 1 ช่อง 2",
        "old.docx:ข้อความนอกเนื้อหา",
      ])
    #expect(imported.report?.measures.count == 1)
  }

  @Test func titleLinesStandBeforeTheIntroduction() throws {
    let preamble = "ตามที่ได้ดำเนินการ" + String(repeating: "วิเคราะห์ผลการประเมิน", count: 10)
    let imported = read(
      p("รายงานผลการดำเนินการ") + p("ประจำปี พ.ศ. ๒๕๖๘") + p(preamble) + table([heading, row("(๑) ก")]))
    #expect(imported.report?.title.map(\.value) == ["รายงานผลการดำเนินการ", "ประจำปี พ.ศ. ๒๕๖๘"])
    #expect(imported.report?.preamble?.value == preamble)
    #expect(imported.report?.fiscalYear.value == 2568)
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "office.document-type"), ("<a>", "office.malformed-part"),
    (String(repeating: "<a>", count: 300), "office.nested-too-deeply"),
  ])
  func badPartsAreTold(_ xml: String, _ code: String) {
    let bytes = StoredZip.bytes(of: [(name: "word/document.xml", content: xml)])
    #expect(ReportImporter.read(SourceFile(name: "a.docx", utf8: bytes)).diagnostics.map(\.code) == [code])
  }

  @Test(arguments: ["../a", "a/../../b", "/etc/passwd", "..\\a", "C:\\a"]) func namesThatLeadOutAreRefused(
    _ name: String
  ) {
    let bytes = StoredZip.bytes(of: [(name: "word/document.xml", content: "<a/>"), (name: name, content: "")])
    #expect(
      ReportImporter.read(SourceFile(name: "a.docx", utf8: bytes)).diagnostics.map(\.code) == [
        "office.unsafe-name"
      ])
  }
}
