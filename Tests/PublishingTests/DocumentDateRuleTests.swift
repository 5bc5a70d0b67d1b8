import DocumentModel
import Testing

@testable import Publishing

@Suite struct DocumentDateRuleTests {
  private let requested = DocumentDate(year: 2025, month: 1, day: 2)
  private let prepared = DocumentDate(year: 2025, month: 10, day: 15)

  @Test func theFirstDayThatIsThereCounts() {
    let epoch: Int64 = 1_700_000_000
    let all = DocumentDateRule(requested: requested, sourceDateEpoch: epoch)
    #expect(all.date(preparedOn: prepared, fiscalYear: 2568) == requested)
    let two = DocumentDateRule(sourceDateEpoch: epoch)
    #expect(two.date(preparedOn: prepared, fiscalYear: 2568)?.isoText == "2023-11-14")
    #expect(DocumentDateRule().date(preparedOn: prepared, fiscalYear: 2568) == prepared)
    #expect(DocumentDateRule().date(preparedOn: nil, fiscalYear: 2568)?.isoText == "2025-09-30")
    #expect(DocumentDateRule().date(preparedOn: nil, fiscalYear: 7) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
    (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (4_107_542_400, "2100-03-01"),
    (4_107_456_000, "2100-02-28"), (1_735_689_599, "2024-12-31"), (253_402_300_799, "9999-12-31"),
    (-30_610_224_000, "1000-01-01"),
  ])
  func theDayOfAMomentIsCountedInUTC(_ seconds: Int64, _ day: String) {
    #expect(DocumentDate(sourceDateEpoch: seconds)?.isoText == day)
  }

  @Test(arguments: [Int64.min, Int64.max, 253_402_300_800, -30_610_224_001])
  func momentsWithoutAYearOfFourDigitsAreNoDates(_ seconds: Int64) {
    #expect(DocumentDate(sourceDateEpoch: seconds) == nil)
  }

  @Test(arguments: [
    ("2025-09-30", "2025-09-30"), ("2568-09-30", "2025-09-30"), ("๒๕๖๘-๐๙-๓๐", "2025-09-30"),
    ("2024-02-29", "2024-02-29"), ("2567-02-29", "2024-02-29"), ("30 กันยายน 2568", "2025-09-30"),
    ("๓๐ กันยายน พ.ศ. ๒๕๖๘", "2025-09-30"), ("2399-01-01", "2399-01-01"), ("2400-01-01", "1857-01-01"),
  ])
  func daysAreReadAsPeopleWriteThem(_ text: String, _ day: String) {
    #expect(DocumentDate(argument: text)?.isoText == day)
  }

  @Test(arguments: [
    "", "2025", "2025-9-30", "2025-13-01", "2025-02-29", "2568-02-29", "30/09/2568", "2025-09-30T00:00",
    "-025-09-30", "2025-09-3\u{0E48}", "2025-\u{0E48}09-30", "30 กันยา 2568",
  ])
  func whatIsNoDayIsNotRead(_ text: String) {
    #expect(DocumentDate(argument: text) == nil)
  }
}
