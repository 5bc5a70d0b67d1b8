import Diagnostics
import Interchange
import MeasuresData
import TestSupport
import Testing

@Suite struct SourceReportImporterTests {
  private static let headings = TableHeadings.standard.texts.joined(separator: "\t")

  private func read(_ row: String, front: String = "") -> (report: Report?, diagnostics: [Diagnostic]) {
    SourceReportImporter.read(SourceFile(name: "source.txt", text: "\(front)\n\n\(Self.headings)\n\(row)\n"))
  }

  @Test func readsTheSourceReport() throws {
    let (imported, diagnostics) = SourceReportImporter.read(try ProjectFile.source())
    let report = try #require(imported)
    #expect(!diagnostics.hasErrors)
    #expect(report.agency.name.value == "องค์การบริหารส่วนตำบลหนองปากโลง")
    #expect(report.fiscalYear.value == 2568)
    #expect(report.baselineYear?.value == 2567)
    #expect(report.measures.count == 9)
    #expect(report.measures[0].steps.marker == .dash)
    #expect(report.measures[0].outputs.marker == .none)
    #expect(report.measures[6].subMeasures.map(\.no.value) == Array(1...8))
    #expect(report.measures[0].responsible.map(\.value).last == "กองสาธารณสุข และสิ่งแวดล้อม")
    #expect(diagnostics.filter { $0.code == "import.unplaced" }.isEmpty)
  }

  /// All text of the source, with the markers put back, is the source's text, white space aside.
  @Test func losesNoText() throws {
    let source = try ProjectFile.source()
    let report = try #require(SourceReportImporter.read(source).report)
    let rows = SourceText.rows(of: source)
    #expect(rows.count == 9)
    for (measure, row) in zip(report.measures, rows) {
      for (cell, (found, expected)) in zip(PrintedWithMarkers.cells(of: measure), row).enumerated() {
        #expect(found == expected, "measure \(measure.no.value), cell \(cell)")
      }
    }
    #expect(SourceText.withoutSpaces(report.title[0].value) == SourceText.front(of: source)[0])
    #expect(SourceText.withoutSpaces(report.preamble?.value ?? "") == SourceText.front(of: source)[1])
  }

  @Test func placesEveryParagraphInTheSource() throws {
    let report = try #require(SourceReportImporter.read(try ProjectFile.source()).report)
    let span = try #require(report.measures[5].outcomes.items[0].text.origin.span)
    #expect(String(decoding: span.file.utf8[span.utf8Range], as: UTF8.self).hasPrefix("๑. ลดระยะเวลาารอคอย"))
    #expect(report.measures[5].outcomes.items[0].text.value.hasPrefix("ลดระยะเวลาารอคอย"))
  }

  @Test func keepsMarkersThatTheListCannotSayAgain() throws {
    let (report, diagnostics) = read("(๑) ก\t<p>๑. ข</p><p>๓. ค</p>\tกองช่าง\tง\t<p>- จ</p><p>ฉ</p>\tช")
    let measure = try #require(report?.measures.first)
    #expect(measure.steps.marker == .none)
    #expect(measure.steps.items.map(\.text.value) == ["๑. ข", "๓. ค"])
    #expect(measure.outputs.items.map(\.text.value) == ["- จ", "ฉ"])
    #expect(diagnostics.filter { $0.code == "import.mixed-markers" }.count == 2)
  }

  @Test func takesNumbersInASCIIDigitsToo() throws {
    let measure = try #require(read("(1) ก\t<p>1. ข</p> <p>2. ค</p>\tกองช่าง\tง\tจ\tช").report?.measures.first)
    #expect(measure.detail.value == "ก")
    #expect(measure.steps.marker == .number)
    #expect(measure.steps.items.map(\.text.value) == ["ข", "ค"])
  }

  @Test func takesADecimalForNoMarker() throws {
    let measure = try #require(read("(๑) ก\t๑.๕ ล้านบาท\tกองช่าง\tง\tจ\tช").report?.measures.first)
    #expect(measure.steps.items.map(\.text.value) == ["๑.๕ ล้านบาท"])
  }

  @Test func listsWhatItCannotPlace() {
    let front = "ชื่อรายงาน ๒๕๖๘\nคำนำ\nย่อหน้าเกิน"
    let (report, diagnostics) = read("(๑) ก\tข\tกองช่าง\tง\tจ\tช\nสองช่อง\tเท่านั้น\nท้าย", front: front)
    #expect(report?.measures.count == 1)
    let unplaced = diagnostics.filter { $0.code == "import.unplaced" }.map(\.message.thai)
    #expect(unplaced.count == 4)
    for text in ["ย่อหน้าเกิน", "สองช่อง", "เท่านั้น", "ท้าย"] {
      #expect(unplaced.contains { $0.contains(text) }, "\(text)")
    }
    #expect(diagnostics.contains { $0.code == "import.wrong-cell-count" })
  }

  @Test func saysThatACellIsEmpty() {
    let (_, diagnostics) = read("(๑) ก\t<p> </p>\tกองช่าง\tง\tจ\tช")
    #expect(diagnostics.filter { $0.code == "import.empty-cell" }.map(\.dataPath) == ["measures[0]"])
  }

  @Test func readsCRLFAndAByteOrderMark() throws {
    let text = "\u{FEFF}ชื่อ ๒๕๖๘\r\n\r\n\(Self.headings)\r\n(๑) ก\tข\tกองช่าง\tง\tจ\tช\r\n"
    let (read, diagnostics) = SourceReportImporter.read(SourceFile(name: "s.txt", text: text))
    let report = try #require(read)
    #expect(report.title.map(\.value) == ["ชื่อ ๒๕๖๘"])
    #expect(report.measures[0].outcomes.items.map(\.text.value) == ["ช"])
    #expect(
      !diagnostics.contains { $0.code == "import.heading-differs" || $0.code == "data.invisible-character" })
  }

  /// A mark right after a delimiter makes one Character of the two: only readers of bytes see the delimiter.
  @Test func seesDelimitersBeforeAMark() throws {
    let measure = try #require(
      read("(๑) ก\t\u{0E49}ข<p>\u{0E49}ค</p>\u{0E48}ง\tกองช่าง\tง\t\u{0E31}จ\tช").report?.measures.first)
    #expect(measure.steps.items.map(\.text.value) == ["\u{0E49}ข", "\u{0E49}ค", "\u{0E48}ง"])
    #expect(measure.outputs.items.map(\.text.value) == ["\u{0E31}จ"])
  }

  @Test func findsNoNameInASingleMention() throws {
    let (read, diagnostics) = read(
      "(๑) ก\tข\tกองช่าง\tง\tจ\tช", front: "ชื่อ ๒๕๖๘\nขององค์การบริหารส่วนตำบลสวนดอกในปี ๒๕๖๗")
    #expect(try #require(read).agency.name.value == "")
    #expect(diagnostics.contains { $0.code == "import.not-found" })
  }

  /// ท is shared by ที่ and ทั้ง but belongs to neither name.
  @Test func endsANameBeforeALetterThatCarriesDifferentMarks() throws {
    let front = "ชื่อ ๒๕๖๘\nเทศบาลตำบลสวนดอกที่ผ่านมา และเทศบาลตำบลสวนดอกทั้งปี"
    let report = try #require(read("(๑) ก\tข\tกองช่าง\tง\tจ\tช", front: front).report)
    #expect(report.agency.name.value == "เทศบาลตำบลสวนดอก")
  }

  @Test func takesANameFromTheIntroductionAndItsEndFromTheOtherTexts() throws {
    let rows = "(๑) ก\tเสนอเทศบาลตำบลสวนดอก\tกองช่าง\tง\tนายกเทศบาลตำบลเพื่อทราบ\tเทศบาลตำบลสวนดกอ ช"
    let report = try #require(read(rows, front: "ชื่อ ๒๕๖๘\nเทศบาลตำบลสวนดอกได้วิเคราะห์ผล").report)
    #expect(report.agency.name.value == "เทศบาลตำบลสวนดอก")
  }

  @Test(arguments: ["", "\u{FEFF}", "เพียงข้อความ", "ก\tข"])
  func givesNoReportWithoutARow(_ text: String) {
    let (report, diagnostics) = SourceReportImporter.read(SourceFile(name: "s.txt", text: text))
    #expect(report == nil)
    #expect(diagnostics.hasErrors)
  }

  @Test func importedReportSurvivesWritingAndReading() throws {
    let imported = try #require(SourceReportImporter.read(try ProjectFile.source()).report)
    let yaml = ReportYAMLWriter.write(imported, comment: "นำเข้า")
    let (read, diagnostics) = ReportReader.read(SourceFile(name: "imported.yaml", text: yaml))
    #expect(diagnostics.filter { $0.severity == .error }.map(\.code) == [])
    #expect(FlatReport(try #require(read)).differences(from: FlatReport(imported)) == [])
  }
}
