import Diagnostics
import MeasuresData
import ThaiText

/// Numbers of indicators, with the names and instruments told beside them.
struct IndicatorRule: TextRule {
  private static let head = Array("ตัวชี้วัดที่".utf8)

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let scope = context.assessment else { return [] }
    return text.numbers.compactMap { fault(for: $0, in: text, scope.catalogue) }
  }

  private func fault(for token: NumberToken, in text: CheckedText, _ catalogue: AssessmentCatalogue) -> Fault?
  {
    guard let number = token.value,
      NumberToken.isPreceded(by: "ตัวชี้วัดที่", before: token.range.lowerBound, in: text),
      let last = catalogue.indicators.last
    else { return nil }
    let range = start(of: token, in: text)..<text.utf8Offsets[token.range.upperBound]
    guard let indicator = catalogue.indicator(number) else {
      return Fault(
        code: "digits.indicator-out-of-range", severity: .error, kind: .digits, range: range,
        replacement: nil,
        message: LocalizedText(
          thai: "ไม่มีตัวชี้วัดที่ \(NumberToken.thai(number)) ตัวชี้วัดมี \(NumberToken.thai(last.number)) ตัว",
          english: "there is no indicator \(number): there are \(last.number)"), weight: 75)
    }
    return wrongName(indicator, token, range, text, catalogue)
      ?? wrongInstrument(indicator, token, range, text)
  }

  private func start(of token: NumberToken, in text: CheckedText) -> Int {
    let end = text.utf8Offsets[token.range.lowerBound]
    return Bytes.ranges(of: Self.head, in: Array(text.utf8[..<end])).last?.lowerBound ?? end
  }

  /// A name after the number that is another indicator's.
  private func wrongName(
    _ indicator: AssessmentIndicator, _ token: NumberToken, _ range: Range<Int>, _ text: CheckedText,
    _ catalogue: AssessmentCatalogue
  ) -> Fault? {
    var rest = text.utf8[range.upperBound...]
    while let first = rest.first, first == 0x20 || "(:-".utf8.contains(first) { rest = rest.dropFirst() }
    for word in ["เรื่อง", "ด้าน"] where rest.starts(with: word.utf8) { rest = rest.dropFirst(word.utf8.count) }
    if rest.first == 0x20 { rest = rest.dropFirst() }
    let named = catalogue.indicators.filter { candidate in
      ([candidate.name] + candidate.otherNames).contains { rest.starts(with: $0.utf8) }
    }
    guard let other = named.first, !named.contains(indicator) else { return nil }
    return Fault(
      code: "digits.indicator-name", severity: .warning, kind: .digits, range: range,
      replacement: "ตัวชี้วัดที่ " + NumberToken.thai(other.number),
      message: LocalizedText(
        thai:
          "“\(other.name)” คือตัวชี้วัดที่ \(NumberToken.thai(other.number)) ส่วนตัวชี้วัดที่ \(NumberToken.thai(indicator.number)) คือ “\(indicator.name)”",
        english:
          "“\(other.name)” is indicator \(other.number); indicator \(indicator.number) is “\(indicator.name)”"
      ),
      weight: 75)
  }

  /// An instrument straight before that does not measure the indicator: `EIT (ตัวชี้วัดที่ ๓)`.
  private func wrongInstrument(
    _ indicator: AssessmentIndicator, _ token: NumberToken, _ range: Range<Int>, _ text: CheckedText
  ) -> Fault? {
    var before = text.utf8[..<range.lowerBound]
    while let last = before.last, last == 0x20 || last == UInt8(ascii: "(") { before = before.dropLast() }
    let named = ["IIT", "EIT", "OIT"].first { before.suffix(3).elementsEqual($0.utf8) }
    guard let named, !named.utf8.elementsEqual(indicator.instrument.utf8) else { return nil }
    return Fault(
      code: "digits.indicator-instrument", severity: .warning, kind: .digits,
      range: (before.endIndex - 3)..<range.upperBound, replacement: nil,
      message: LocalizedText(
        thai:
          "ตัวชี้วัดที่ \(NumberToken.thai(indicator.number)) (\(indicator.name)) วัดด้วย \(indicator.instrument) ไม่ใช่ \(named)",
        english:
          "indicator \(indicator.number) (\(indicator.name)) is measured by \(indicator.instrument), not \(named)"
      ),
      weight: 75)
  }
}
