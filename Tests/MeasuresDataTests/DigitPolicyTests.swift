import MeasuresData
import Testing

@Suite struct DigitPolicyTests {
  @Test(arguments: [
    ("ปี 2568", "ปี ๒๕๖๘"), ("1,435 ราย (15%)", "๑,๔๓๕ ราย (๑๕%)"), ("O27, E2 และ I15", "O๒๗, E๒ และ I๑๕"),
    ("O1-O43", "O๑-O๔๓"), ("No.6", "No.๖"), ("96/2568", "๙๖/๒๕๖๘"), ("99.46", "๙๙.๔๖"), ("ก1ข2", "ก๑ข๒"),
    ("\u{0E49}1\u{0E49}", "\u{0E49}๑\u{0E49}"),
  ])
  func writesThaiDigits(_ text: String, _ expected: String) {
    #expect(DigitPolicy.thai.apply(to: text) == expected)
    #expect(DigitPolicy.arabic.apply(to: expected) == text)
    #expect(DigitPolicy.asTyped.apply(to: text) == text)
  }

  @Test(arguments: [
    "COVID-19", "ISO9001", "A4", "5G", "https://a.go.th/2568?x=1", "www.nongpak.go.th/68", "saraban2@a.go.th",
    "IPv6", "MP3",
    "report-2568.pdf", "68@go", "", "ไม่มีเลข",
  ])
  func sparesWhatIsLatinByNature(_ text: String) {
    #expect(DigitPolicy.thai.apply(to: text) == text)
  }

  @Test func sparesAnAddressInsideThaiText() {
    #expect(DigitPolicy.thai.apply(to: "ดูwww.a.go.th/1ใน 3 วัน") == "ดูwww.a.go.th/1ใน ๓ วัน")
  }

  @Test func leavesThaiDigitsOfLatinNamesToTheArabicPolicy() {
    #expect(DigitPolicy.arabic.apply(to: "E๒ (COVID-๑๙)") == "E2 (COVID-19)")
  }
}
