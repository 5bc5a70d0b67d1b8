import Diagnostics
import MeasuresData
import ThaiText

/// Dates in words: days that the calendar does not have, and days outside the report's fiscal year.
struct DateRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let scope = context.assessment else { return [] }
    return monthsOutside(text, scope)
      + DateMention.all(in: text).compactMap { mention in
        guard let date = BuddhistDate(year: mention.year, month: mention.month, day: mention.day) else {
          return invalid(mention)
        }
        return outside(date, mention, text, scope)
      }
  }

  /// Months of a measure's period that do not lie in the fiscal year: ตุลาคม ๒๕๖๘ in a report of 2568.
  private func monthsOutside(_ text: CheckedText, _ scope: AssessmentScope) -> [Fault] {
    guard text.role == .period else { return [] }
    return text.numbers.compactMap { token in
      guard let year = token.value, (2400...2699).contains(year),
        let month = BuddhistDate.monthNames.firstIndex(where: {
          NumberToken.isPreceded(by: $0, before: token.range.lowerBound, in: text)
        }), year == scope.fiscalYear || year == scope.fiscalYear - 1
      else { return nil }
      let fiscalYear = fiscalYear(ofMonth: month + 1, year: year)
      guard fiscalYear != scope.fiscalYear else { return nil }
      let end = text.utf8Offsets[token.range.upperBound]
      let start = text.utf8Offsets[token.range.lowerBound] - BuddhistDate.monthNames[month].utf8.count - 1
      return outside(
        fiscalYear, max(0, start)..<end, scope,
        LocalizedText(thai: "เดือนนี้", english: "this month"))
    }
  }

  private func invalid(_ mention: DateMention) -> Fault {
    Fault(
      code: "references.invalid-date", severity: .error, kind: .references, range: mention.utf8Range,
      replacement: nil,
      message: LocalizedText(
        thai: "ไม่มีวันที่ \(NumberToken.thai(mention.day)) ในเดือน\(BuddhistDate.monthNames[mention.month - 1])",
        english: "there is no day \(mention.day) in that month"), weight: 75)
  }

  /// Fiscal year N runs from 1 October N−1 to 30 September N.
  private func fiscalYear(ofMonth month: Int, year: Int) -> Int { month >= 10 ? year + 1 : year }

  private func outside(
    _ date: BuddhistDate, _ mention: DateMention, _ text: CheckedText, _ scope: AssessmentScope
  ) -> Fault? {
    guard [.item, .lead, .detail, .period].contains(text.role) else { return nil }
    let fiscalYear = fiscalYear(ofMonth: date.month, year: date.year)
    guard fiscalYear != scope.fiscalYear else { return nil }
    return outside(
      fiscalYear, mention.utf8Range, scope, LocalizedText(thai: "วันที่นี้", english: "this day"))
  }

  private func outside(
    _ fiscalYear: Int, _ range: Range<Int>, _ scope: AssessmentScope, _ what: LocalizedText
  ) -> Fault {
    Fault(
      code: "references.date-outside-year", severity: .warning, kind: .references, range: range,
      replacement: nil,
      message: LocalizedText(
        thai:
          "\(what.thai)อยู่ในปีงบประมาณ \(NumberToken.thai(fiscalYear)) รายงานเป็นของปีงบประมาณ \(NumberToken.thai(scope.fiscalYear))",
        english: "\(what.english) lies in fiscal year \(fiscalYear); the report is of \(scope.fiscalYear)"),
      weight: 75)
  }
}
