/// A Thai fiscal year: the year N runs from 1 October N−1 to 30 September N.
struct FiscalYear {
  /// Of the Buddhist era.
  let number: Int

  private static let firstMonth = 10

  init(of date: ThaiDate) { number = date.month >= Self.firstMonth ? date.year + 1 : date.year }

  /// Reads a year of either era; nil for anything else.
  init?(_ text: String) {
    guard let year = Int(DigitChoice.arabic.apply(to: text)), (1000...9999).contains(year) else { return nil }
    number = ThaiDate.buddhistYear(year)
  }

  /// 1 for October to December, 4 for July to September.
  static func quarter(of date: ThaiDate) -> Int { (date.month - firstMonth + 12) % 12 / 3 + 1 }

  /// `ตุลาคม – ธันวาคม 2567`; nil for anything but 1 to 4.
  func months(ofQuarter quarter: Int) -> String? {
    guard (1...4).contains(quarter) else { return nil }
    let first = (Self.firstMonth - 1 + (quarter - 1) * 3) % 12
    return "\(ThaiDate.months[first]) – \(ThaiDate.months[first + 2]) \(quarter == 1 ? number - 1 : number)"
  }
}
