/// A stretch of days or numbers as Thai official writing has it, with ASCII digits.
///
/// What both ends share is said once, at the end. The en dash has spaces round it between words and none between bare
/// numbers.
struct ThaiRange {
  let text: String

  /// Nil when the two are neither days nor numbers, or the second comes before the first.
  init?(from first: String, to last: String) {
    if let start = ThaiDate(first), let end = ThaiDate(last) {
      guard (start.year, start.month, start.day) <= (end.year, end.month, end.day) else { return nil }
      text = Self.text(from: start, to: end)
    } else if DecimalNumber(first) != nil, DecimalNumber(last) != nil {
      let (start, end) = (DigitChoice.arabic.apply(to: first), DigitChoice.arabic.apply(to: last))
      text = start.utf8.elementsEqual(end.utf8) ? start : start + "–" + end
    } else {
      return nil
    }
  }

  private static func text(from start: ThaiDate, to end: ThaiDate) -> String {
    if start.year != end.year { return "\(start.long) – \(end.long)" }
    if start.month != end.month {
      return "\(start.day) \(ThaiDate.months[start.month - 1]) – \(end.long)"
    }
    return start.day == end.day ? end.long : "\(start.day)–\(end.long)"
  }
}
