import Testing
import ThaiText

/// Words of the report and of its field, divided as a reader would.
struct ThaiLineBreakerWordTests {
  /// Texts with their opportunities; every mark must be found, of whatever grade, and no other.
  @Test(arguments: [
    "องค์การ|บริหาร|ส่วน|ตำบล", "คณะ|กรรมการ|ประเมิน|คุณธรรม", "ต่อ|สาธารณะ", "ของ|หน่วยงาน|ภาครัฐ", "เพื่อ|กำหนด|แนวทาง",
    "ใน|ปี ๒๕๖๘ และ|ได้|กำหนด", "ยัง|ไม่|ได้", "มาตรการ|ให้", "จังหวัด|เชียงใหม่", "อำเภอ|เชียงของ",
  ])
  func divides(expected: String) {
    let text = expected.utf8.filter { $0 != UInt8(ascii: "|") }
    let marked = SegmentMarks.marked(Array(text), by: ThaiLineBreaker(), plain: true)
    #expect(String(decoding: marked, as: UTF8.self) == expected)
  }

  /// Compounds, with all places where a line may end.
  @Test(arguments: [
    "ความ~โปร่งใส", "ข้อ~ร้องเรียน", "เรื่อง~ร้องเรียน", "อำนวย~ความ~สะดวก", "สิ่ง~อำนวย~ความ~สะดวก",
    "ตลอด~ปี~งบประมาณ", "การ~จัดซื้อ~จัดจ้าง", "ผู้มี~ส่วนได้~ส่วนเสีย", "คณะ~กรรมการ", "ผู้~เข้าร่วม", "ผู้~สูงอายุ",
    "หัวหน้า~ส่วน~ราชการ", "เตรียม~ความ~พร้อม",
  ])
  func dividesCompound(expected: String) {
    let text = Array(expected.utf8.filter { $0 != UInt8(ascii: "~") })
    let breaks = ThaiLineBreaker().breakOpportunities(in: text).filter { $0.grade < .inner }
    let offsets = breaks.map(\.utf8Offset)
    let parts = expected.utf8.split(separator: UInt8(ascii: "~")).map(\.count)
    let wanted = parts.dropLast().reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
    #expect(offsets == wanted)
  }

  /// The family name after a title that stands inside a run is a name: พบตัวนายชวลิต สังข์แก้วป่า.
  @Test func familyNameAfterTitleInsideRun() {
    let text = "เจ้าหน้าที่พบตัวนายชวลิต สังข์แก้วป่า อายุ ๔๒ ปี"
    let name = Array("เจ้าหน้าที่พบตัวนายชวลิต ".utf8).count..<Array("เจ้าหน้าที่พบตัวนายชวลิต สังข์แก้วป่า".utf8).count
    let breaks = ThaiLineBreaker().breakOpportunities(in: Array(text.utf8)).map(\.utf8Offset)
    #expect(!breaks.contains { name.lowerBound < $0 && $0 < name.upperBound })
  }

  /// Words in which no line ends.
  @Test(arguments: [
    "วัฒนธรรม", "สาธารณสุข", "ศักยภาพ", "คุณภาพ", "อุบัติเหตุ", "ดุลยพินิจ", "เชียงใหม่", "กาฬสินธุ์", "อิเล็กทรอนิกส์",
    "เจ้าหน้าที่",
    "เกาะ", "เพชรบูรณ์", "ราชกิจจานุเบกษา", "หนองปากโลง", "นายธนพล", "นางสาวสุดารัตน์ใจ",
    // At line ends of reports, also inside compounds.
    "โปร่งใส", "ร้องเรียน", "กรรมการ", "เสนอแนะ", "งบประมาณ", "ผู้รับผิดชอบ", "ผู้นำ", "กองงาน", "การคลัง", "ความรู้",
    "ประจำปี",
    // Names and loan words; abbreviations spelled by their letters.
    "ขุนช้าง", "ฆราวาสธรรม", "บีเอ็นพี", "ซีเอ็มเค", "แสตมฟอร์ด",
  ])
  func keepsWhole(word: String) {
    let breaks = ThaiLineBreaker().breakOpportunities(in: Array(word.utf8)).filter { $0.grade < .inner }
    let titleEnd = word.utf8.starts(with: "นาง".utf8) ? "นางสาว".utf8.count : "นาย".utf8.count
    #expect(breaks.allSatisfy { word.utf8.starts(with: "นา".utf8) && $0.utf8Offset == titleEnd }, "\(breaks)")
  }

  /// A word of the user never breaks, and is a word to its neighbours.
  @Test(arguments: [
    ("ชาว", "ทุ่งกุลาร้องไห้", "พัฒนา"), ("จัดตั้ง", "กองนวัตกรรมท้องถิ่น", "แล้ว"), ("โดย", "อบต.บ้านใหม่", "ร่วมกับ"),
    ("ประชุม", "เครือข่าย ส.ว.", " ครั้งแรก"), ("การ", "กฬบฮชฆ", ""), ("", "หนองปากโลง", "ประจำปี"),
  ])
  func userWordNeverBreaks(before: String, word: String, after: String) {
    let text = before + word + after
    let start = before.utf8.count
    let end = start + word.utf8.count
    let offsets = ThaiLineBreaker(userWords: [word]).breakOpportunities(in: Array(text.utf8)).map(
      \.utf8Offset)
    #expect(!offsets.contains { start < $0 && $0 < end })
    #expect(offsets.contains(end) || after.utf8.isEmpty || after.utf8.first == UInt8(ascii: " "))
    #expect(offsets.contains(start) || start == 0)
  }

  /// A word of the user that would cut a syllable in two is no word there.
  @Test func userWordDoesNotCutSyllables() {
    let text = "ตากแดด"
    let breaker = ThaiLineBreaker(userWords: ["ตา"])
    #expect(
      breaker.breakOpportunities(in: Array(text.utf8))
        == ThaiLineBreaker().breakOpportunities(in: Array(text.utf8)))
  }
}
