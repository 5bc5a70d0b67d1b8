import Diagnostics
import MeasuresData
import ThaiText

/// Years that do not belong to the report: left over from the file of an earlier year, or not yet come.
struct YearRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let scope = context.assessment, text.role != .name else { return [] }
    return text.numbers.compactMap { fault(for: $0, in: text, scope, context) }
  }

  private func fault(
    for token: NumberToken, in text: CheckedText, _ scope: AssessmentScope, _ context: CheckContext
  ) -> Fault? {
    guard token.digits.count == 4, let year = token.value, (2400...2699).contains(year),
      !isPartOfRangeOrNumber(token, text)
    else { return nil }
    let namesLaw = namesLaw(before: token, text)
    if isOfReport(token, text), year != scope.fiscalYear,
      !(text.role == .period && year == scope.fiscalYear - 1),
      // Plans and budgets of the year to come are made in the report's year.
      !(namesLaw && year == scope.fiscalYear + 1)
    {
      return fault(token, year, text, expected: scope.fiscalYear)
    }
    guard !namesLaw else { return nil }
    let scoreYears = Set(context.source?.scores.map(\.year.value) ?? [])
    if (scope.baselineYear - 1...scope.filingYear + 1).contains(year) || scoreYears.contains(year) {
      guard year < scope.baselineYear || year > scope.filingYear, !scoreYears.contains(year) else {
        return nil
      }
    }
    return fault(token, year, text, expected: nil)
  }

  /// Whether a year is the report's own by its place: in the title, in the period, or as the year that a measure is of.
  private func isOfReport(_ token: NumberToken, _ text: CheckedText) -> Bool {
    if text.role == .title || text.role == .period { return true }
    guard text.role == .detail || text.role == .item else { return false }
    let heads = ["ประจำปี", "ประจำปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปีงบประมาณ พ.ศ.", "ตลอดปีงบประมาณ"]
    guard heads.contains(where: { NumberToken.isPreceded(by: $0, before: token.range.lowerBound, in: text) })
    else {
      return false
    }
    // What speaks of results speaks of the year before.
    return !["ผลการประเมิน", "คะแนน", "วิเคราะห์", "เทียบ", "ปีที่ผ่านมา", "ผลประเมิน"].contains {
      Bytes.contain($0, in: text.utf8)
    }
  }

  private func isPartOfRangeOrNumber(_ token: NumberToken, _ text: CheckedText) -> Bool {
    let before = token.range.lowerBound > 0 ? text.symbols[token.range.lowerBound - 1] : Symbols.space
    let after =
      token.range.upperBound < text.symbols.count ? text.symbols[token.range.upperBound] : Symbols.space
    return [before, after].contains {
      [Symbols.slash, Symbols.hyphen, Symbols.dash, Symbols.letter].contains($0)
    }
      || NumberToken.isFollowed(by: "–", after: token.range.upperBound, in: text)
      || NumberToken.isPreceded(by: "–", before: token.range.lowerBound, in: text) && text.role != .period
  }

  /// Words of law, plans and regulations, whose years are their own.
  private static let laws = [
    "พระราชบัญญัติ", "พ.ร.บ.", "ระเบียบ", "ข้อบังคับ", "ประกาศ", "รัฐธรรมนูญ", "กฎกระทรวง", "พระราชกฤษฎีกา", "มติ",
    "แผน", "ยุทธศาสตร์",
    "ประมวล", "มาตรฐาน", "หนังสือ", "คำสั่ง",
  ]

  private func namesLaw(before token: NumberToken, _ text: CheckedText) -> Bool {
    guard text.role != .title, text.role != .period else { return false }
    let before = Array(text.utf8[..<text.utf8Offsets[token.range.lowerBound]].suffix(240))
    return Self.laws.contains { Bytes.contain($0, in: before) }
  }

  private func fault(_ token: NumberToken, _ year: Int, _ text: CheckedText, expected: Int?) -> Fault {
    Fault(
      code: "references.stale-year", severity: .warning, kind: .references,
      range: text.utf8Range(ofSymbols: token.range),
      replacement: expected.map { token.hasThai ? NumberToken.thai($0) : String($0) },
      message: LocalizedText(
        thai: "ปี \(NumberToken.thai(year)) ไม่ตรงกับปีของรายงาน อาจค้างมาจากไฟล์ปีก่อน",
        english: "\(year) is not a year of this report; it may be left from an earlier file"), weight: 73)
  }
}
