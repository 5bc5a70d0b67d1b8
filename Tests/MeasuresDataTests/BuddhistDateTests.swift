import MeasuresData
import Testing

@Suite struct BuddhistDateTests {
  @Test(arguments: [
    "2568-04-04", "๒๕๖๘-๐๔-๐๔", "4 เมษายน 2568", "๔ เมษายน ๒๕๖๘", "๔ เมษายน พ.ศ. ๒๕๖๘", "4  เมษายน 2568",
  ])
  func readsEveryForm(_ text: String) {
    #expect(BuddhistDate(text) == BuddhistDate(year: 2568, month: 4, day: 4))
  }

  @Test(arguments: [
    "2568-02-29", "2568-13-01", "2568-00-01", "2568-04-31", "2568-04-00", "2568-04", "4 เมษา 2568",
    "เมษายน 2568", "",
    "2568/04/04", "-2568-04-04", "2568-04-04-01",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(BuddhistDate(text) == nil)
  }

  /// Leap years are those of the Common Era: 2567 B.E. is 2024, 2443 B.E. is 1900.
  @Test func knowsLeapYears() {
    #expect(BuddhistDate(year: 2567, month: 2, day: 29) != nil)
    #expect(BuddhistDate(year: 2443, month: 2, day: 29) == nil)
    #expect(BuddhistDate(year: 2543, month: 2, day: 29) != nil)
  }

  @Test func isWrittenInWords() {
    #expect(BuddhistDate(year: 2568, month: 9, day: 30)?.thaiText == "๓๐ กันยายน ๒๕๖๘")
  }
}
