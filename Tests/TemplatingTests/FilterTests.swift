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
  ])
  func changesValues(expression: String, printed: String) throws {
    #expect(try Sample.body("<p>{{ \(expression) }}</p>", data: data).text == printed)
  }

  @Test(arguments: ["year | number", "names | number", "year | date", "score | join(',')", "names | thai"])
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
