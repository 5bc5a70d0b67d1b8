import Diagnostics
import MeasuresData
import TestSupport
import Testing

@Suite struct ReportCSVWriterTests {
  private func report(_ yaml: String) throws -> Report {
    try #require(ReportReader.read(SourceFile(name: "r.yaml", text: yaml)).report)
  }

  @Test func writesARowAnItem() throws {
    let expected = """
      measure,column,item,marker,lead,text
      1,detail,1,none,,ก
      1,steps,1,number,,ข
      1,responsible,1,none,,กองช่าง
      1,period,1,none,,ตลอดปี
      1,outputs,1,none,,ค
      1,outcomes,1,number,ง,จ

      """
    let lines = expected.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bytes = [0xEF, 0xBB, 0xBF] + lines.map(Array.init).joined(separator: [0x0D, 0x0A])
    #expect(ReportCSVWriter.write(try report(SmallReport.yaml)) == Array(bytes))
  }

  @Test func partsOfAMeasureHaveTheirNumbers() throws {
    let text = String(decoding: ReportCSVWriter.write(try report(FullReport.yaml)), as: UTF8.self)
    #expect(text.contains("1,subMeasures,1,number,,มาตรการย่อย\r\n"))
    #expect(text.contains("1,steps,1,dash,,ขั้นตอน\r\n"))
    #expect(text.contains("1,outputs,2,number,วลีนำ,ผลผลิต\r\n2,") == false)
    #expect(text.contains("1,outputs,2,number,วลีนำ,ผลผลิต\r\n1,outcomes,1,none,,ผลลัพธ์\r\n2,detail,"))
  }

  /// Marks straight after what ends a field: a comparison of characters would not see the comma.
  @Test(arguments: [
    ("ก,\u{0E49}ข", "\"ก,\u{0E49}ข\""), ("\"\u{0E49}ก\"", "\"\"\"\u{0E49}ก\"\"\""),
    ("ก\n\u{0E49}ข", "\"ก\n\u{0E49}ข\""),
    ("ก\r\u{0E49}ข", "\"ก\r\u{0E49}ข\""), ("'ก'; ข", "'ก'; ข"), ("=1", "=1"),
  ])
  func quotesWhatWouldEndAField(_ text: String, _ field: String) throws {
    var report = try report(SmallReport.yaml)
    report.measures[0].detail = Located(text, origin: report.origin)
    let row = Array("\r\n1,detail,1,none,,\(field)\r\n1,steps,".utf8)
    let written = ReportCSVWriter.write(report)
    #expect(written.indices.contains { written[$0...].starts(with: row) })
  }
}
