import Testing
import ThaiText

/// The rules of Thai setting around words, each by example, in the notation of `SegmentMarks`.
struct ThaiLineBreakerRuleTests {
  /// Texts in which no line may end.
  @Test(arguments: [
    "ต่าง ๆ", "ฯลฯ", "ณ ห้อง", "พ.ศ. ๒๕๖๘", "๑ ฉบับ", "จำนวน ๑ ฉบับ", "ที่ ๙๖/๒๕๖๘", "๔ เมษายน", "๔ เม.ย. ๒๕๖๘",
    "อบต.หนอง", "E๒", "O๒๗", "No.๖", "O๑–O๔๓", "๑๕ %", "๑๕%", "๐๙.๓๐ น.", "นาย สม", "๑,๐๐๐ บาท", "(๑) การ",
    "๑. การ", "- การ", "“การ”", "\"การ\"", "(การ)", "การ\u{2060}เงิน", "การ\u{00A0}เงิน", "COVID-19", "เกาะ",
    "น้ำ", "ก็",
    "COVID", "๓-๕", "(No.๔)",
  ])
  func noOpportunity(text: String) {
    #expect(marked(text) == text)
  }

  /// Texts with the opportunities that the rules give.
  @Test(arguments: [
    "องค์กร/|ชมรม", "จุด\u{200B}|แข็ง", "https://~example.^go.^th/~ita?~id=^1", "ทุก ๆ เดือน", "จุดแข็ง-~จุดอ่อน",
    "๔ เมษายน ^๒๕๖๘",
  ])
  func opportunities(expected: String) {
    #expect(marked(unmarked(expected)) == expected)
  }

  /// Spaces at which a line should not end while there are others.
  @Test(arguments: ["นายประสพ ~เรียง", "ประจำปี ~พ.ศ. ๒๕๖๘"])
  func poorSpace(expected: String) {
    #expect(marked(unmarked(expected)).contains(" ~"))
  }

  @Test func phraseSpaceIsBest() {
    let text = Array("โครงการ หรือกิจกรรม".utf8)
    let space = Array("โครงการ ".utf8).count
    #expect(
      ThaiLineBreaker().breakOpportunities(in: text).first { $0.utf8Offset == space }?.grade == .phrase)
  }

  @Test func userWordNeverBreaks() {
    let breaker = ThaiLineBreaker(userWords: ["หนองปากโลง"])
    let result = marked("องค์การบริหารส่วนตำบลหนองปากโลงประจำปี", by: breaker)
    #expect(result.contains("หนองปากโลง|ประจำ"))
    #expect(result.contains("ตำบล|หนองปากโลง"))
  }

  private func marked(_ text: String, by breaker: ThaiLineBreaker = ThaiLineBreaker()) -> String {
    String(decoding: SegmentMarks.marked(Array(text.utf8), by: breaker), as: UTF8.self)
  }

  private func unmarked(_ text: String) -> String {
    let marks = [UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "^")]
    return String(decoding: text.utf8.filter { !marks.contains($0) }, as: UTF8.self)
  }
}
