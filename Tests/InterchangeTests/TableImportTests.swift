import Diagnostics
import Interchange
import MeasuresData
import OfficeFiles
import TestSupport
import Testing

@Suite struct TableImportTests {
  private func read(_ text: String, name: String = "a.csv") -> ImportedReport {
    ReportImporter.read(SourceFile(name: name, text: text))
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let csv = #"""
      ที่,ผลลัพธ์ที่ได้,ผู้รับผิดชอบ,มาตรการ/กิจกรรม,ผลการดำเนินงาน,วิธีการดำเนินการ,ระยะเวลา,หมายเหตุ
      ๑,ดีขึ้น,กองคลัง,"ก, ""ข""","๑. ค
      ๒. ง",จ,ตลอดปี,จำไว้
      """#
    let imported = read(csv)
    let measure = try #require(imported.report?.measures.first)
    #expect(measure.no.value == 1)
    #expect(measure.detail.value == "ก, \"ข\"")
    #expect(measure.outputs.items.map(\.text.value) == ["ค", "ง"])
    #expect(measure.outcomes.items.map(\.text.value) == ["ดีขึ้น"])
    #expect(measure.period.text.value == "ตลอดปี")
    let codes = imported.diagnostics.map(\.code)
    #expect(codes.contains("import.unknown-heading"))
    let unplaced = imported.diagnostics.first { $0.code == "import.unplaced" }
    #expect(unplaced?.message.thai.contains("จำไว้") == true)
    #expect(unplaced?.span?.start.line == 3)
  }

  @Test func encodingsGiveTheSameReport() throws {
    let report = try #require(ReportReader.read(SourceFile(name: "r.yaml", text: SmallReport.yaml)).report)
    let text = String(decoding: ReportExporter.csv(report).dropFirst(3), as: UTF8.self)
    let units: [UInt8] = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16: [UInt8] = [0xFF, 0xFE] + units
    let windows: [UInt8] = text.unicodeScalars.map {
      $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0E01 + 0xA1)
    }
    for bytes in [utf16, windows] {
      let imported = ReportImporter.read(SourceFile(name: "a.csv", utf8: bytes))
      #expect(imported.diagnostics.map(\.code) == ["import.encoding"])
      #expect(RoundTripTests.differences(try #require(imported.report), report) == [])
    }
    let asked = ReportImporter.read(
      SourceFile(name: "a.csv", utf8: windows), options: ImportOptions(encoding: .windows874))
    #expect(asked.report != nil)
  }

  @Test func oneTableHoldsManyAgencies() throws {
    let csv = Array(try Repository.bytes("Tests/Fixtures/many-agencies.csv"))
    let all = ReportImporter.readAll(SourceFile(name: "many.csv", utf8: csv))
    #expect(all.map(\.name) == ["ก", "ข"])
    #expect(all.map { $0.report?.agency.name.value } == ["อบต.ก", "อบต.ข"])
    #expect(all.map { $0.report?.measures[0].outputs.items[0].text.value } == ["ผลของ ก", "ผลของ ข"])
    #expect(read(String(decoding: csv, as: UTF8.self)).diagnostics.map(\.code) == ["import.several-reports"])
  }

  /// One agency a row, measures that all share, and results of each.
  @Test func oneWorkbookHoldsManyAgencies() throws {
    let cells = { (texts: [String]) in texts.map { CellDesign($0) } }
    let design = WorkbookDesign(
      sheets: [
        SheetDesign(
          name: "หน่วยงาน", columnWidths: [],
          rows: [
            cells(["ชื่อหน่วยงาน", "ชื่อย่อ", "ปีงบประมาณ", "ชื่อรายงาน"]),
            cells(["องค์การ ก", "อบต.ก", "2568", "รายงาน"]),
            cells(["องค์การ ข", "อบต.ข", "๒๕๖๘", "รายงาน"]), cells(["", "อบต.ค", "2568", "รายงาน"]),
          ]),
        SheetDesign(
          name: "มาตรการ", columnWidths: [],
          rows: [
            cells([
              "หน่วยงาน", "ลำดับ", "รายละเอียดมาตรการ", "ขั้นตอนหรือวิธีการ", "ผู้รับผิดชอบ", "ช่วงระยะเวลา",
              "ผลการดำเนินการ (Output)", "ผลลัพธ์ (Outcome)",
            ]),
            cells(["", "1", "ร่วมกัน", "ก", "สำนักปลัด", "ตลอดปี", "ข", "ค"]), cells(["", "", "", "", "กองคลัง"]),
            cells(["อบต.ข", "2", "เฉพาะ ข", "ก", "สำนักปลัด", "ตลอดปี", "ข", "ค"]),
          ]),
      ], title: "", creator: "test")
    let all = ReportImporter.readAll(SourceFile(name: "many.xlsx", utf8: try WorkbookWriter.write(design)))
    #expect(all.map { $0.report?.measures.map(\.detail.value) } == [["ร่วมกัน"], ["ร่วมกัน", "เฉพาะ ข"], nil])
    #expect(all[0].report?.measures[0].responsible.map(\.value) == ["สำนักปลัด", "กองคลัง"])
    #expect(all[2].diagnostics.map(\.code) == ["data.missing-field"])
  }

  @Test func faultsOfAWorkbookNameTheCell() throws {
    let cells = { (texts: [String]) in texts.map { CellDesign($0) } }
    let design = WorkbookDesign(
      sheets: [
        SheetDesign(
          name: "มาตรการ", columnWidths: [],
          rows: [cells(["ลำดับ", "รายละเอียดมาตรการ", "ตัวเลขสำคัญ"]), cells(["หนึ่ง", "น\u{0E4D}\u{0E49}า"])])
      ], title: "", creator: "test")
    let imported = ReportImporter.read(SourceFile(name: "a.xlsx", utf8: try WorkbookWriter.write(design)))
    let places = imported.diagnostics.map { "\($0.code) \($0.span?.description ?? "")" }
    #expect(places.contains("data.wrong-type a.xlsx:มาตรการ!A2"))
    #expect(imported.report == nil)
  }
}
