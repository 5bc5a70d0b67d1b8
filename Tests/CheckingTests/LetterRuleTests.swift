import Testing

@testable import Checking

@Suite struct LetterRuleTests {
  @Test(arguments: [
    ("ระยะเวลาารอคอย", "letters.repeated-vowel"), ("เเผนการดำเนินงาน", "letters.doubled-sara-e"),
    ("ก่ารประชุม ก่ี", "letters.mark-order"), ("ดำเนินการแล้้วเสร็จ", "letters.repeated-mark"),
    ("ประชาชนได้รับนํ้าดื่ม", "letters.decomposed-sara-am"), ("สิ่งแวดล ้อม", "letters.space-before-mark"),
    ("เ ป็นประธาน", "letters.space-in-syllable"), ("โการประชุม เ", "letters.impossible-cluster"),
    ("เวลๅ", "letters.impossible-cluster"), ("คา่ใช้จ่าย", "letters.mark-order"),
    ("ค\u{F70A}า", "letters.private-use"), ("การ\u{200D}ประชุม", "letters.invisible"),
    ("ค\u{FFFD}า", "letters.lost-character"),
  ])
  func findsTheFault(_ text: String, _ code: String) {
    #expect(Checked.codes(text).contains(code), "\(text): \(Checked.codes(text))")
  }

  @Test(arguments: [
    "ก็ตาม เป็นผู้ใหญ่บ้านที่ดี", "น้ำดื่มและแว่นตา", "สิทธิ์ของพันธุ์พืช", "เกาะแก่งและเยอะแยะ", "มือถือ ชื่อ คือ", "ฤๅษี", "กี่ครั้ง กี้ ก๊ก",
  ])
  func leavesGoodSpellingAlone(_ text: String) {
    #expect(Checked.line(text).filter { $0.kind == .letters }.isEmpty)
  }

  @Test func theRepairIsTheVowelOnce() throws {
    let finding = try #require(Checked.line("ลดระยะเวลาารอคอย").first)
    #expect(finding.repair?.replacement == "า")
    #expect(finding.suggestion?.contains("เวลารอ") == true)
    #expect(finding.path == "line[0]")
  }

  @Test func marksAfterDelimitersAreNoTrap() {
    for delimiter in ["<", ">", "\"", "&", "(", ",", "/", ":", "0", "A"] {
      let codes = Checked.codes("ก\(delimiter)\u{E48}า")
      #expect(codes.contains("letters.impossible-cluster"), "\(delimiter): \(codes)")
    }
  }
}
