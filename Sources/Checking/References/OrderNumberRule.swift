import Diagnostics
import MeasuresData
import ThaiText

/// Numbers of orders and announcements (ที่ ๙๖/๒๕๖๘): their year against the fiscal year and against the date beside.
struct OrderNumberRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let scope = context.assessment else { return [] }
    let tokens = text.numbers
    return zip(tokens, tokens.dropFirst()).compactMap { number, year in
      guard let yearValue = year.value, (2400...2699).contains(yearValue), number.value != nil,
        number.range.upperBound + 1 == year.range.lowerBound,
        text.symbols[number.range.upperBound] == Symbols.slash
      else { return nil }
      let range = text.utf8Range(ofSymbols: number.range.lowerBound..<year.range.upperBound)
      return fault(yearValue, range, text, scope)
    }
  }

  private func fault(_ year: Int, _ range: Range<Int>, _ text: CheckedText, _ scope: AssessmentScope)
    -> Fault?
  {
    // The date of the order follows its number.
    let date = DateMention.all(in: text).first {
      $0.utf8Range.lowerBound >= range.upperBound && $0.utf8Range.lowerBound - range.upperBound < 60
    }
    if let date, date.year != year {
      return Fault(
        code: "references.order-year", severity: .warning, kind: .references,
        range: range.lowerBound..<date.utf8Range.upperBound,
        replacement: nil,
        message: LocalizedText(
          thai: "เลขที่เป็นของปี \(NumberToken.thai(year)) แต่ลงวันที่ในปี \(NumberToken.thai(date.year))",
          english: "the number is of \(year), the date of \(date.year)"), weight: 74)
    }
    guard date == nil, year != scope.fiscalYear, year != scope.fiscalYear - 1 else { return nil }
    return Fault(
      code: "references.order-year", severity: .warning, kind: .references, range: range, replacement: nil,
      message: LocalizedText(
        thai:
          "เลขที่เป็นของปี \(NumberToken.thai(year)) รายงานเป็นของปีงบประมาณ \(NumberToken.thai(scope.fiscalYear))",
        english: "the number is of \(year); the report is of fiscal year \(scope.fiscalYear)"), weight: 74)
  }
}
