/// The day a document carries as its date: given by whoever asks for the document, never read from a clock.
public struct DocumentDate: Hashable, Sendable {
  /// The Gregorian year.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil when there is no such day, or the year has not four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.dayCount(month: month, year: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as ISO 8601 writes it, `2025-09-30`.
  public var isoText: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  /// The first second of the day in Thailand, `2025-09-30T00:00:00+07:00`; the country has one time zone.
  public var isoTimestamp: String { isoText + "T00:00:00+07:00" }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func dayCount(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
