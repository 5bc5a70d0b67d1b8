import Testing

@testable import Checking

@Suite struct TextRuleTests {
  private func texts(_ code: String, _ step: String, head: String = "", measure: String = "") -> [String] {
    Checked.step(step, head: head, measure: measure).filter { $0.code == code }.map(\.text)
  }

  @Test func spacesInsideClausesAreFound() {
    let found = Checked.step("อำนวยความสะดวกในการ บริการประชาชนและ ความโปร่งใสของ หน่วยงาน").filter {
      $0.code == "spaces.line-wrap"
    }
    #expect(found.count == 3)
    #expect(found.first?.text == "การ บริการ")
    #expect(found.first?.suggestion == "การบริการ")
    #expect(found.first?.path == "measures[0].steps[0]")
  }

  @Test func spacesBetweenClausesStay() {
    #expect(
      texts("spaces.line-wrap", "จัดประชุมคณะกรรมการ เพื่อพิจารณาแนวทาง และมอบหมายผู้รับผิดชอบ ณ ห้องประชุม").isEmpty)
  }

  @Test func andSoOnHasSpaces() {
    #expect(texts("spaces.and-so-on", "โต๊ะ เก้าอี้ฯลฯ ของหน่วยงาน") == ["เก้าอี้ฯ"])
    #expect(texts("spaces.and-so-on", "โต๊ะ เก้าอี้ ฯลฯ ของหน่วยงาน (ตู้ ฯลฯ)").isEmpty)
  }

  @Test func maiyamokHasSpaces() {
    #expect(texts("spaces.maiyamok", "เผยแพร่ในช่องทางต่างๆ ของหน่วยงาน") == ["ต่างๆ"])
    #expect(texts("spaces.maiyamok", "เผยแพร่ในช่องทางต่าง ๆ ของหน่วยงาน").isEmpty)
  }

  @Test func erasHaveASpace() {
    #expect(texts("spaces.abbreviation", "ดำเนินการในปี พ.ศ.๒๕๖๘").count == 1)
  }

  @Test func mixedDigitsAreFound() {
    let finding = Checked.step("มีผู้เข้าร่วม ๑2๐ คน").first { $0.code == "digits.mixed" }
    #expect(finding?.suggestion == "๑๒๐")
    #expect(finding?.severity == .error)
  }

  @Test func zerosInCodesAreTheLetter() {
    let single = Checked.step("เผยแพร่ข้อบัญญัติ (0๖)").first { $0.code == "digits.zero-for-letter" }
    #expect(single?.suggestion == "(O๖)")
    let range = Checked.step("อัปเดตข้อมูล ๐๑-๐๒๕ ประจำปี").filter { $0.code == "digits.zero-for-letter" }
    #expect(range.map(\.suggestion) == ["O๑-O๒๕"])
    #expect(texts("digits.zero-for-letter", "เวลา ๐๙.๓๐ น. โทร ๐๘๑๒๓๔๕๖๗๘ เพิ่มขึ้น ๐.๕").isEmpty)
  }

  @Test func codesBeyondTheListAreFound() {
    #expect(texts("digits.item-code-out-of-range", "ติดตามข้อมูล O๑-O๔๓ ตามกำหนด") == ["O๑-O๔๓"])
    #expect(texts("digits.item-code-out-of-range", "ติดตามข้อมูล O๑-O๒๘ ตามกำหนด").isEmpty)
    #expect(texts("digits.item-count", "เปิดเผยข้อมูล (OIT) ครบทั้ง ๔๓ รายการ") == ["๔๓ รายการ"])
    #expect(texts("digits.question-out-of-range", "สอดคล้องกับคะแนน E๒๕ ที่ดีขึ้น").count == 1)
  }

  @Test func indicatorsGoWithNamesAndInstruments() {
    #expect(texts("digits.indicator-out-of-range", "คะแนนตัวชี้วัดที่ ๑๑ ดีขึ้น").count == 1)
    #expect(texts("digits.indicator-name", "คะแนนตัวชี้วัดที่ ๔ เรื่องการใช้อำนาจ").count == 1)
    #expect(texts("digits.indicator-name", "คะแนนตัวชี้วัดที่ ๓ เรื่องการใช้อำนาจ").isEmpty)
    #expect(texts("digits.indicator-instrument", "คะแนนในเครื่องมือ EIT (ตัวชี้วัดที่ ๓)").count == 1)
    #expect(texts("digits.indicator-instrument", "คะแนนในเครื่องมือ EIT (ตัวชี้วัดที่ ๘)").isEmpty)
  }

  private static let parts = """
        subMeasures:
          - no: 1
            title: มาตรการเผยแพร่ข้อมูลข่าวสารต่อสาธารณะ
          - no: 2
            title: มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง
          - no: 3
            title: มาตรการตรวจสอบการใช้ดุลยพินิจ

    """

  @Test func referencesGoWithTheirSubMeasures() {
    let wrong = Checked.step("เปิดเผยความโปร่งใสในการจัดซื้อจัดจ้าง (No.๓) ทางเว็บไซต์", measure: Self.parts)
    #expect(wrong.first { $0.code == "references.sub-measure" }?.suggestion?.contains("No.๒") == true)
    #expect(
      texts("references.sub-measure", "เปิดเผยการจัดซื้อจัดจ้าง (No.๒) ทางเว็บไซต์", measure: Self.parts).isEmpty)
    #expect(texts("references.no-such-sub-measure", "ทำคู่มือ (No.๗) แล้วเสร็จ", measure: Self.parts).count == 1)
    #expect(texts("references.count", "ประกาศมาตรการทั้ง ๘ ด้าน", measure: Self.parts) == ["๘ ด้าน"])
  }

  @Test func datesAreCheckedAgainstCalendarAndYear() {
    #expect(texts("references.invalid-date", "คำสั่งลงวันที่ ๓๑ เมษายน ๒๕๖๘").count == 1)
    #expect(texts("references.date-outside-year", "คำสั่งลงวันที่ ๔ เมษายน ๒๕๖๗").count == 1)
    #expect(texts("references.date-outside-year", "คำสั่งลงวันที่ ๔ พฤศจิกายน ๒๕๖๗").isEmpty)
    #expect(texts("references.order-year", "คำสั่งที่ ๙๖/๒๕๖๗ ลงวันที่ ๔ เมษายน ๒๕๖๘").count == 1)
    #expect(texts("references.order-year", "คำสั่งที่ ๙๖/๒๕๖๘ ลงวันที่ ๔ เมษายน ๒๕๖๘").isEmpty)
  }

  @Test func yearsLeftFromAnEarlierFileAreFound() {
    #expect(texts("references.stale-year", "จัดทำแผนปฏิบัติงานในปี ๒๕๖๕").isEmpty)
    #expect(texts("references.stale-year", "ดำเนินกิจกรรมตลอดปีงบประมาณ ๒๕๖๖").count == 1)
    #expect(texts("references.stale-year", "วิเคราะห์ผลคะแนนปี ๒๕๖๗ และกำหนดแนวทางในปี ๒๕๖๘").isEmpty)
  }

  @Test func scoresAreToldAlike() {
    let findings = Checked.step(
      "ผลการประเมิน ITA ปี ๒๕๖๘ ได้ ๙๙.๔๖ คะแนน ส่วนคะแนนภาพรวม ITA ปี ๒๕๖๘ คือ ๙๙.๖๔")
    #expect(findings.filter { $0.code == "references.score" }.count == 1)
  }

  @Test func divisionsAreNotSplit() {
    let file = Checked.file(step: "จัดประชุม", responsible: "[สำนักปลัด, กองสาธารณสุข และสิ่งแวดล้อม]")
    let found = Checked.report(file).filter { $0.code == "spaces.division-name" }
    #expect(found.map(\.text) == ["กองสาธารณสุข และ"])
    #expect(found.first?.repair != nil)
  }

  @Test func realWordsInTheWrongPlaceAreFound() {
    #expect(Checked.step("ประชุม ทาหรือแนวทางปฏิบัติของผู้บริหาร").contains { $0.code == "words.misspelling" })
    #expect(texts("words.dropped-verb", "ส่งเสริมให้ผู้บริการและประชาชนมีส่วนร่วม").count == 1)
    #expect(texts("words.common-misspelling", "พัฒนาบุคคลากรของหน่วยงาน").count == 1)
  }
}
