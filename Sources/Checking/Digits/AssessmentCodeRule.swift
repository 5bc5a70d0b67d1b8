import Diagnostics
import MeasuresData
import ThaiText

/// Codes of items and questions, and numbers of items, that do not belong to the years of the report.
struct AssessmentCodeRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let scope = context.assessment else { return [] }
    let tokens = text.numbers
    return tokens.compactMap {
      itemCode($0, text, scope) ?? question($0, text, scope) ?? itemCount($0, text, scope)
    }
  }

  // MARK: Codes

  private func itemCode(_ token: NumberToken, _ text: CheckedText, _ scope: AssessmentScope) -> Fault? {
    guard letter(before: token, text) == "O", let value = token.value, let largest = scope.largestItemCount,
      value < 1 || value > largest
        || value > scope.presentItemCounts.max() ?? largest && !speaksOfBaseline(text, scope)
    else { return nil }
    return Fault(
      code: "digits.item-code-out-of-range", severity: .warning, kind: .digits,
      range: text.utf8Range(ofSymbols: rangeOfCodes(ending: token, text)),
      replacement: nil,
      message: LocalizedText(
        thai: "รหัส O\(NumberToken.thai(value)) เกินจำนวนรายการ OIT ของปีในรายงาน (\(counts(scope).thai))",
        english: "item O\(value) does not exist in the years of the report (\(counts(scope).english))"),
      weight: 75)
  }

  /// Whether a text tells of the year before, whose list may have had more items.
  private func speaksOfBaseline(_ text: CheckedText, _ scope: AssessmentScope) -> Bool {
    text.numbers.contains { $0.value == scope.baselineYear }
      || ["ผลการประเมิน", "ปีที่ผ่านมา", "ปีก่อน", "เทียบ"].contains { Bytes.contain($0, in: text.utf8) }
  }

  /// The code with the one before it when both are the ends of a range: O๑-O๔๓.
  private func rangeOfCodes(ending token: NumberToken, _ text: CheckedText) -> Range<Int> {
    var low = token.range.lowerBound - 1
    var start = low
    if start > 0, text.symbols[start - 1] == Symbols.hyphen || text.symbols[start - 1] == Symbols.dash {
      start -= 1
      while start > 0, text.symbols[start - 1].isDigit { start -= 1 }
      if start > 0, text.scalars[start - 1] == "O" { low = start - 1 }
    }
    return low..<token.range.upperBound
  }

  private func question(_ token: NumberToken, _ text: CheckedText, _ scope: AssessmentScope) -> Fault? {
    guard let letter = letter(before: token, text), letter == "E" || letter == "I", let value = token.value,
      let count = scope.questionCount(of: letter == "I" ? .staff : .general), value < 1 || value > count
    else { return nil }
    return Fault(
      code: "digits.question-out-of-range", severity: .warning, kind: .digits,
      range: text.utf8Range(ofSymbols: (token.range.lowerBound - 1)..<token.range.upperBound),
      replacement: nil,
      message: LocalizedText(
        thai: "ไม่มีข้อคำถาม \(letter)\(NumberToken.thai(value)) แบบวัดมีถึง \(letter)\(NumberToken.thai(count))",
        english: "there is no question \(letter)\(value): the survey ends with \(letter)\(count)"), weight: 75
    )
  }

  /// The single Latin letter straight before a number.
  private func letter(before token: NumberToken, _ text: CheckedText) -> Unicode.Scalar? {
    let index = token.range.lowerBound - 1
    guard index >= 0, text.symbols[index] == Symbols.letter else { return nil }
    if index > 0, text.symbols[index - 1] == Symbols.letter || text.symbols[index - 1].isDigit { return nil }
    return text.scalars[index]
  }

  // MARK: Counts

  /// Words that count items of disclosure.
  private static let units = ["รายการ", "ข้อ", "ตัวชี้วัดย่อย"]

  private func itemCount(_ token: NumberToken, _ text: CheckedText, _ scope: AssessmentScope) -> Fault? {
    guard let value = token.value, value >= 15, value < 100, let largest = scope.largestItemCount,
      !scope.itemCounts.contains(value)
        || !scope.presentItemCounts.isEmpty && !scope.presentItemCounts.contains(value)
          && !speaksOfBaseline(text, scope),
      let unit = Self.units.first(where: {
        NumberToken.isFollowed(by: $0, after: token.range.upperBound, in: text)
      }),
      Bytes.contain("OIT", in: text.utf8) || Bytes.contain("เปิดเผยข้อมูล", in: text.utf8)
    else { return nil }
    let years = scope.yearsOfCounts[value] ?? []
    guard !years.isEmpty || value > largest else { return nil }
    var end = token.range.upperBound
    if end < text.symbols.count, text.symbols[end].isSpace { end += 1 }
    end += unit.unicodeScalars.count
    return Fault(
      code: "digits.item-count", severity: .warning, kind: .digits,
      range: text.utf8Range(ofSymbols: token.range.lowerBound..<end), replacement: nil,
      message: LocalizedText(
        thai:
          "จำนวน \(NumberToken.thai(value)) รายการไม่ใช่ของปีในรายงาน (\(counts(scope).thai))\(Self.origin(years).thai)",
        english:
          "\(value) items are not those of the report's years (\(counts(scope).english))\(Self.origin(years).english)"
      ),
      weight: 75)
  }

  private static func origin(_ years: [Int]) -> LocalizedText {
    guard let first = years.first, let last = years.last else { return LocalizedText(thai: "", english: "") }
    let thai =
      first == last ? NumberToken.thai(first) : "\(NumberToken.thai(first))–\(NumberToken.thai(last))"
    return LocalizedText(
      thai: " น่าจะค้างมาจากปี \(thai)",
      english: "; they are those of \(first == last ? "\(first)" : "\(first)–\(last)")")
  }

  private func counts(_ scope: AssessmentScope) -> LocalizedText {
    LocalizedText(
      thai: scope.lists.map { "ปี \(NumberToken.thai($0.year)) มี \(NumberToken.thai($0.list.itemCount))" }
        .joined(separator: " "),
      english: scope.lists.map { "\($0.year): \($0.list.itemCount)" }.joined(separator: ", "))
  }
}
