/// A day of the Gregorian calendar with its year counted in the Buddhist era.
public struct BuddhistDate: Hashable, Sendable {
  /// The year of the Buddhist era.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The names of the months in full, as official writing uses them.
  public static let monthNames = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]

  /// Creates a date; nil for a day that the calendar does not have.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, year: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2568-09-30`, `30 กันยายน 2568` or `๓๐ กันยายน พ.ศ. ๒๕๖๘`, digits Thai or ASCII.
  public init?(_ text: String) {
    guard let parts = Self.isoParts(text) ?? Self.longParts(text) else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// The date in words with Thai digits, such as ๓๐ กันยายน ๒๕๖๘.
  public var thaiText: String {
    DigitPolicy.thai.apply(to: "\(day) \(Self.monthNames[month - 1]) \(year)")
  }

  private static func isoParts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { ThaiNumber.value(of: String(Substring($0))) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }

  private static func longParts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    if words.count == 4, words[2] == "พ.ศ." { words.remove(at: 2) }
    guard words.count == 3, let day = ThaiNumber.value(of: words[0]),
      let year = ThaiNumber.value(of: words[2]),
      let month = monthNames.firstIndex(of: words[1])
    else { return nil }
    return (year, month + 1, day)
  }

  private static func days(inMonth month: Int, year: Int) -> Int {
    let commonYear = year - 543
    switch month {
    case 2: return commonYear % 4 == 0 && (commonYear % 100 != 0 || commonYear % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
