import Diagnostics
import MeasuresData
import Testing

@testable import Templating

@Suite struct FilterTests {
  private let data = Sample.record([
    "year": Sample.text("ปี 2568"),
    "thaiYear": Sample.text("ปี ๒๕๖๘"),
    "large": .integer(1_234_567, Sample.origin),
    "score": .decimal("99.46", Sample.origin),
    "iso": Sample.text("2568-04-04"),
    "words": Sample.text("๔ เมษายน ๒๕๖๘"),
    "names": Sample.list([Sample.text("ก"), Sample.text("ข")]),
    "none": Sample.list([]),
    "last": Sample.text("๓๐ กันยายน ๒๕๖๘"),
    "fiscal": .integer(2568, Sample.origin),
    "absent": TemplateValue.none,
    "groups": Sample.list([
      Sample.record(["items": Sample.list([Sample.text("ก"), Sample.text("ข")])]),
      Sample.record(["items": Sample.list([])]), Sample.record(["items": .none]),
      Sample.record(["items": Sample.text("ค")]),
    ]),
  ])

  @Test(arguments: [
    ("year | thai", "ปี ๒๕๖๘"), ("thaiYear | arabic", "ปี 2568"), ("large | number | arabic", "1,234,567"),
    ("large | number", "๑,๒๓๔,๕๖๗"), ("score | decimal(1)", "๙๙.๕"),
    ("score | decimal(3) | arabic", "99.460"),
    ("score | decimal(0) | arabic", "99"), ("score | percent", "๙๙.๔๖%"),
    ("iso | date | thai", "๔ เมษายน ๒๕๖๘"),
    ("words | date(short) | arabic", "4 เม.ย. 2568"), ("names | count", "๒"), ("names | first", "ก"),
    ("names | join(\", \")", "ก, ข"), ("none | join('x') | default('ว่าง')", "ว่าง"),
    ("none | first | default('ว่าง')", "ว่าง"),
    ("iso | date", "๔ เมษายน ๒๕๖๘"), ("groups | all(items) | join('/')", "ก/ข/ค"),
    ("groups | all(items) | count", "๓"), ("none | all(items.anything) | count", "๐"),
    ("iso | fiscalYear", "๒๕๖๘"), ("'2568-10-01' | fiscalYear", "๒๕๖๙"),
    ("'2568-09-30' | quarter", "๔"), ("'2568-10-01' | quarter", "๑"),
    ("'1 ม.ค. 2568' | quarter", "๒"), ("iso | quarter", "๓"),
    ("fiscal | quarter(1)", "ตุลาคม – ธันวาคม ๒๕๖๗"), ("fiscal | quarter(2)", "มกราคม – มีนาคม ๒๕๖๘"),
    ("fiscal | quarter(4) | arabic", "กรกฎาคม – กันยายน 2568"),
    ("'2025' | quarter(3)", "เมษายน – มิถุนายน ๒๕๖๘"),
    ("'1 ตุลาคม 2567' | range(last)", "๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘"),
    ("iso | range(last)", "๔ เมษายน – ๓๐ กันยายน ๒๕๖๘"), ("'1 กันยายน 2568' | range(last)", "๑–๓๐ กันยายน ๒๕๖๘"),
    ("last | range(last)", "๓๐ กันยายน ๒๕๖๘"), ("10 | range(15)", "๑๐–๑๕"),
    ("'๑,๐๐๐' | range('2,500.5')", "๑,๐๐๐–๒,๕๐๐.๕"),
    ("'สั้น' | shortened(80)", "สั้น"), ("'ลดความขัดแย้ง ที่สูงขึ้น' | shortened(12)", "ลดความขัดแย้ง…"),
    ("'การดำเนินงานอย่างเป็นระบบ' | shortened(14)", "การดำเนินงาน…"),
    ("'การดำเนินงาน' | shortened(1)", "การ…"), ("absent | shortened(9) | default('ว่าง')", "ว่าง"),
    ("last | range(absent) | arabic", "30 กันยายน 2568"), ("absent | range(last) | default('ว่าง')", "ว่าง"),
  ])
  func changesValues(expression: String, printed: String) throws {
    #expect(try Sample.body("<p>{{ \(expression) }}</p>", data: data).text == printed)
  }

  @Test(arguments: [
    "year | number", "names | number", "year | date", "score | join(',')", "names | thai",
    "names | shortened(9)",
    "year | fiscalYear", "iso | quarter(1)", "last | range(iso)", "iso | range(10)", "score | all(items)",
  ])
  func reportsWhatAFilterCannotDo(expression: String) {
    let found = Sample.fill("<p>{{ \(expression) }}</p>", data: data).diagnostics
    #expect(found.map(\.code) == ["template.filter-mismatch"])
  }

  @Test func roundsByDigits() {
    #expect(DecimalNumber("0.005")?.rounded(to: 2).plain == "0.01")
    #expect(DecimalNumber("1.005")?.rounded(to: 2).plain == "1.01")
    #expect(DecimalNumber("999.995")?.rounded(to: 2).plain == "1000.00")
    #expect(DecimalNumber("-๑,๔๓๕.๕")?.grouped == "-1,435.5")
    #expect(DecimalNumber("") == nil)
    #expect(DecimalNumber("1.2.3") == nil)
    #expect(DecimalNumber("12a") == nil)
  }

  @Test func readsDates() {
    #expect(ThaiDate("2025-04-04")?.long == "4 เมษายน 2568")
    #expect(ThaiDate("1 ม.ค. พ.ศ. 2568")?.long == "1 มกราคม 2568")
    for wrong in ["2568-13-01", "2568-00-01", "0 มกราคม 2568", "มกราคม 2568", "", "4 April 2568"] {
      #expect(ThaiDate(wrong) == nil)
    }
  }
}
