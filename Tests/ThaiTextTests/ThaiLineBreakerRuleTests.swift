import Testing
import ThaiText

/// The rules of Thai setting around words, each by example, in the notation of `SegmentMarks`.
struct ThaiLineBreakerRuleTests {
  /// Texts in which no line may end, by the rule that forbids it.
  @Test(arguments: [
    // Nothing that leans on what stands before it begins a line.
    "ต่าง ๆ", "ต่างๆ", "กรุงฯ", "ก ฯลฯ", "ฯลฯ", "ฯพณฯ", "(การ)", "[การ]", "“การ”", "‘การ’", "\"การ\"", "ดี!",
    "ดี?", "ดี…", "๑๕%",
    "๑๕ %", "ดี !", "การ ”", "น้ำ", "เกาะ", "ก็", "ใต้", "ศุกร์", "สัตว์", "สิทธิ์",
    // Nothing that leans on what stands after it ends a line.
    "“ การ", "( การ", "เ ก",
    // A figure stays with its unit and with the word before it.
    "๑ ฉบับ", "๔ ครั้ง", "จำนวน ๑ ฉบับ", "ร้อยละ ๘๐", "ปี ๒๕๖๘", "ที่ ๙๖/๒๕๖๘", "ข้อ ๓", "มาตรา ๗", "๑,๐๐๐ บาท",
    "๑.๕ ล้าน",
    "50 คน", "๐๙.๓๐ น.", "๙๖/๒๕๖๘", "๓-๕", "๒๕๖๗–๒๕๖๘", "฿ ๕๐",
    // Year, month and day.
    "พ.ศ. ๒๕๖๘", "พ.ศ.๒๕๖๘", "ค.ศ. 2025", "๔ เม.ย. ๒๕๖๘", "๔ เมษายน พ.ศ. ๒๕๖๘", "วันที่ ๔", "ครั้งที่ ๒", "หมู่ที่ ๗",
    "สมัยที่ ๓", "รอบ ๖ เดือน",
    // An office with the abbreviation of its body.
    "นายก อบต.", "ปลัด อบต.", "สมาชิก อบจ.",
    // A club's name that is cut short and goes on.
    "แมนฯยู",
    // ณ with its noun, a title with the name, an abbreviation with the name.
    "ณ ห้อง", "นาย สม", "พลเอก สม", "ดร. สม", "นพ.สม", "อบต.หนอง", "อบต. หนอง", "ต.หนอง", "จ. ตาก",
    // Codes and Latin words.
    "E๒", "O๒๗", "No.๖", "No. ๖", "(No.๔)", "O๑–O๔๓", "O๑-O๔๓", "COVID-19", "COVID", "A4", "Wi-Fi5",
    // The mark of a list item stays with its text.
    "(๑) การ", "๑) การ", "๑. การ", "- การ", "• การ", "ก. การ", "๑.๒ การ",
    // Invisible characters.
    "การ\u{2060}เงิน", "การ\u{00A0}เงิน", "การ\u{FEFF}เงิน",
  ])
  func noOpportunity(text: String) {
    #expect(marked(text) == text)
  }

  /// Texts with the opportunities that the rules give.
  @Test(arguments: [
    "องค์กร/|ชมรม", "จุด\u{200B}|แข็ง", "จุดแข็ง-~จุดอ่อน", "โครงการ|ITA", "ITA|ของ", "outcome/~result",
    "https://~example.^go.^th/~ita?~id=^1", "admin@^example.^go.^th", "ต่าง ๆ เดือน", "ดีๆ|การ", "กรุงเทพฯ|และ",
    "๑๕%|จาก",
    "(ก)|และ", "“ก”|และ", "เรื่อง:|ผล", "Action |Plan", "ผล |(Output)", "ดี!|แล้ว", "เมื่อ|พ.ศ. ๒๕๖๘",
    "ของ|อบต.หนอง", "จำนวน|ส.ส.", "ลง^วันที่ ๔", "โดย|พ.ร.บ.", "ตัวชี้วัด~ที่ ๘", "ไตรมาส~ที่ ๓",
  ])
  func opportunities(expected: String) {
    #expect(marked(unmarked(expected)) == expected)
  }

  /// Spaces at which a line should not end while there are others.
  @Test(arguments: [
    "นายประสพ ~เรียง", "ประจำปี ~พ.ศ. ๒๕๖๘", "มกราคม ~– กันยายน", "๐๒ ^๑๒๓ ^๔๕๖๗", "๔ เมษายน ^๒๕๖๘", "ทุก ๆ ^เดือน",
    "ทุกๆ ^เดือน",
  ])
  func poorSpace(expected: String) {
    let poor = [" ~", " ^"].filter { expected.contains($0) }
    #expect(poor.allSatisfy { marked(unmarked(expected)).contains($0) })
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
