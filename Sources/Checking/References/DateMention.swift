import MeasuresData
import ThaiText

/// A date in words: ๔ เมษายน ๒๕๖๘, with or without พ.ศ.
struct DateMention {
  let day: Int
  /// 1 to 12.
  let month: Int
  let year: Int
  let utf8Range: Range<Int>

  /// All dates of a text.
  static func all(in text: CheckedText) -> [DateMention] {
    let tokens = text.numbers
    return zip(tokens, tokens.dropFirst()).compactMap { day, year in
      guard let dayValue = day.value, let yearValue = year.value, (2400...2699).contains(yearValue),
        dayValue <= 99
      else { return nil }
      var between = text.utf8[
        text.utf8Offsets[day.range.upperBound]..<text.utf8Offsets[year.range.lowerBound]]
      between = trimmed(between)
      for era in ["พ.ศ."] where between.suffix(era.utf8.count).elementsEqual(era.utf8) {
        between = trimmed(between.dropLast(era.utf8.count))
      }
      guard let month = BuddhistDate.monthNames.firstIndex(where: { between.elementsEqual($0.utf8) }) else {
        return nil
      }
      return DateMention(
        day: dayValue, month: month + 1, year: yearValue,
        utf8Range: text.utf8Offsets[day.range.lowerBound]..<text.utf8Offsets[year.range.upperBound])
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 == 0x20 }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return bytes
  }
}
