import Diagnostics
import MeasuresData
import ThaiText

/// Dates in words: days that the calendar does not have, and days outside the report's fiscal year.
struct DateRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let scope = context.assessment else { return [] }
    return DateMention.all(in: text).compactMap { mention in
      guard let date = BuddhistDate(year: mention.year, month: mention.month, day: mention.day) else {
        return invalid(mention)
      }
      return outside(date, mention, text, scope)
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
  private func outside(
    _ date: BuddhistDate, _ mention: DateMention, _ text: CheckedText, _ scope: AssessmentScope
  ) -> Fault? {
    guard [.item, .lead, .detail, .period].contains(text.role) else { return nil }
    let fiscalYear = date.month >= 10 ? date.year + 1 : date.year
    guard fiscalYear != scope.fiscalYear else { return nil }
    return Fault(
      code: "references.date-outside-year", severity: .warning, kind: .references, range: mention.utf8Range,
      replacement: nil,
      message: LocalizedText(
        thai:
          "วันที่นี้อยู่ในปีงบประมาณ \(NumberToken.thai(fiscalYear)) รายงานเป็นของปีงบประมาณ \(NumberToken.thai(scope.fiscalYear))",
        english: "this day lies in fiscal year \(fiscalYear); the report is of \(scope.fiscalYear)"),
      weight: 75)
  }
}
