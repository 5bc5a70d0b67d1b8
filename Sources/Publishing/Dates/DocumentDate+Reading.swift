public import DocumentModel
internal import MeasuresData

extension DocumentDate {
  /// The years by which the Buddhist era is ahead of the Common Era.
  static let buddhistEraOffset = 543
  /// The first year that is taken to be of the Buddhist era.
  private static let firstBuddhistYear = 2400

  /// Reads a day as people write it: `2025-09-30`, `2568-09-30`, `30 กันยายน 2568`, digits Thai or ASCII.
  ///
  /// Years from 2400 on are of the Buddhist era.
  public init?(argument: String) {
    if let date = Self.isoDate(argument) {
      self = date
    } else if let date = BuddhistDate(argument), date.year >= Self.firstBuddhistYear {
      self.init(date)
    } else {
      return nil
    }
  }

  /// The same day with its year of the Common Era.
  init?(_ date: BuddhistDate) {
    self.init(year: date.year - Self.buddhistEraOffset, month: date.month, day: date.day)
  }

  /// The day of a moment, counted in UTC as `date --utc` does. Nil before the year 1000 and after 9999.
  ///
  /// - Parameter sourceDateEpoch: seconds since 1970-01-01T00:00:00Z.
  init?(sourceDateEpoch seconds: Int64) {
    let secondsPerDay: Int64 = 86_400
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    self.init(daysSince1970: remainder < 0 ? quotient - 1 : quotient)
  }

  /// The day a number of days after 1970-01-01.
  ///
  /// Counts in years that begin on 1 March, in eras of 400 years of 146,097 days: then leap days come last and need
  /// no case of their own (E. G. Richards, Mapping Time, 1998, chapter 25).
  private init?(daysSince1970: Int64) {
    // 719,468 days lie between 0000-03-01 and 1970-01-01; far more days than any year of four digits has are nil.
    guard abs(daysSince1970) < 1 << 24 else { return nil }
    let days = Int(daysSince1970) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// `2025-09-30` or `2568-09-30`, with exactly so many digits.
  private static func isoDate(_ text: String) -> DocumentDate? {
    let scalars = text.unicodeScalars.map(asciiDigit)
    guard scalars.count == 10, scalars[4] == "-", scalars[7] == "-" else { return nil }
    guard let year = number(scalars[0..<4]), let month = number(scalars[5..<7]),
      let day = number(scalars[8..<10])
    else { return nil }
    return DocumentDate(
      year: year >= firstBuddhistYear ? year - buddhistEraOffset : year, month: month, day: day)
  }

  private static func asciiDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isThaiDigit = scalar.value >= 0x0E50 && scalar.value <= 0x0E59
    return isThaiDigit ? Unicode.Scalar(UInt8(scalar.value - 0x0E50) + 0x30) : scalar
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.allSatisfy({ $0 >= "0" && $0 <= "9" }) else { return nil }
    return scalars.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
  }
}
