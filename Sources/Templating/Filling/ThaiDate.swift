/// A day of the Buddhist era, for the date filters.
struct ThaiDate {
  let day: Int
  /// 1 to 12.
  let month: Int
  /// Of the Buddhist era.
  let year: Int

  static let months = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
  ]
  private static let abbreviations = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  /// The Buddhist era is 543 years ahead; years of the common era stay below this for long.
  private static let firstBuddhistYear = 2300

  /// Reads `2568-04-04` (of either era) or `๔ เมษายน ๒๕๖๘`; nil for anything else.
  init?(_ text: String) {
    let plain = DigitChoice.arabic.apply(to: text)
    guard let parts = Self.numericParts(plain) ?? Self.wordParts(plain),
      (1...31).contains(parts.day), (1...12).contains(parts.month), parts.year > 1000
    else { return nil }
    day = parts.day
    month = parts.month
    year = Self.buddhistYear(parts.year)
  }

  /// A year of either era as one of the Buddhist era.
  static func buddhistYear(_ year: Int) -> Int { year < firstBuddhistYear ? year + 543 : year }

  private typealias Parts = (day: Int, month: Int, year: Int)

  private static func numericParts(_ text: String) -> Parts? {
    let numbers = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
      return nil
    }
    return (day, month, year)
  }

  private static func wordParts(_ text: String) -> Parts? {
    var words = Ascii.words(of: text)
    words.removeAll { $0 == "พ.ศ." }
    guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
      let index = months.firstIndex(of: words[1]) ?? abbreviations.firstIndex(of: words[1])
    else { return nil }
    return (day, index + 1, year)
  }

  /// `4 เมษายน 2568`
  var long: String { "\(day) \(Self.months[month - 1]) \(year)" }
  /// `4 เม.ย. 2568`
  var short: String { "\(day) \(Self.abbreviations[month - 1]) \(year)" }
}
