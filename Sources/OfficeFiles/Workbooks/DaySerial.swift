/// Days as workbooks count them.
enum DaySerial {
  /// The day as `2025-09-30`, nil when it lies outside 1900 to 9999.
  ///
  /// Day 1 is 1 January 1900; a 29 February 1900 that never was is counted, so that days from March 1900 on are one
  /// more (ECMA-376 part 1, 18.17.4.1). In workbooks of the other kind day 0 is 1 January 1904.
  static func text(of serial: Double, from1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let day = Int(serial)
    // Days since 1 March 0000.
    let days = from1904 ? day + 695_361 : day + 693_899 + (day < 60 ? 1 : 0)
    return isoText(daysSinceMarch0000: days)
  }

  /// Civil date of a count of days ("chrono-Compatible Low-Level Date Algorithms", Howard Hinnant).
  private static func isoText(daysSinceMarch0000 days: Int) -> String {
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
