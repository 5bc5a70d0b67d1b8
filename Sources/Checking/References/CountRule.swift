import Diagnostics
import MeasuresData
import ThaiText

/// Counts named in the text against what the data holds: ทั้ง ๘ ด้าน, ๔ ครั้ง (รายไตรมาส).
struct CountRule: TextRule {
  /// Words that count sub-measures or measures.
  private static let units = ["ด้าน", "มาตรการ", "ข้อ", "ประการ", "เรื่อง"]

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let report = context.source, !text.numbers.isEmpty else { return [] }
    let measure = context.measureIndex(of: text).map { report.measures[$0] }
    return text.numbers.compactMap { token in
      total(token, text, report, measure) ?? quarters(token, text)
    }
  }

  private func total(_ token: NumberToken, _ text: CheckedText, _ report: Report, _ measure: Measure?)
    -> Fault?
  {
    guard let value = token.value,
      NumberToken.isPreceded(by: "ทั้ง", before: token.range.lowerBound, in: text)
        || announcesParts(token, text),
      let unit = Self.units.first(where: {
        NumberToken.isFollowed(by: $0, after: token.range.upperBound, in: text)
      })
    else { return nil }
    let parts = measure?.subMeasures.count ?? 0
    let isOfMeasures = unit.utf8.elementsEqual("มาตรการ".utf8)
    let expected = [parts, isOfMeasures ? report.measures.count : 0].filter { $0 > 0 }
    guard !expected.isEmpty, !expected.contains(value) else { return nil }
    var end = token.range.upperBound
    if end < text.symbols.count, text.symbols[end].isSpace { end += 1 }
    end += unit.unicodeScalars.count
    return Fault(
      code: "references.count", severity: .warning, kind: .references,
      range: text.utf8Range(ofSymbols: token.range.lowerBound..<end),
      replacement: "\(NumberToken.thai(expected[0])) \(unit)",
      message: LocalizedText(
        thai: "ข้อความว่ามี \(NumberToken.thai(value)) แต่ข้อมูลมี \(NumberToken.thai(expected[0]))",
        english: "the text says \(value), the data has \(expected[0])"), weight: 72)
  }

  /// Whether a number says how many sub-measures a measure has: จำนวน ๘ ด้าน ดังนี้.
  private func announcesParts(_ token: NumberToken, _ text: CheckedText) -> Bool {
    let rest = text.utf8[text.utf8Offsets[token.range.upperBound]...].prefix(60)
    return text.role == .detail && Bytes.contain("ดังนี้", in: Array(rest))
      && NumberToken.isPreceded(by: "จำนวน", before: token.range.lowerBound, in: text)
  }

  /// Once a quarter is four times a year.
  private func quarters(_ token: NumberToken, _ text: CheckedText) -> Fault? {
    guard let value = token.value, value != 4, value < 100,
      NumberToken.isFollowed(by: "ครั้ง", after: token.range.upperBound, in: text)
    else { return nil }
    let end = text.utf8Offsets[token.range.upperBound]
    let rest = Array(text.utf8[end...].prefix(60))
    guard
      let found = ["รายไตรมาส", "ทุกไตรมาส", "ไตรมาสละ"].lazy.compactMap({
        Bytes.ranges(of: $0, in: rest).first
      })
      .first
    else {
      return nil
    }
    return Fault(
      code: "references.count", severity: .warning, kind: .references,
      range: text.utf8Offsets[token.range.lowerBound]..<(end + found.upperBound), replacement: nil,
      message: LocalizedText(
        thai: "รายไตรมาสคือ ๔ ครั้งต่อปี แต่ข้อความว่า \(NumberToken.thai(value)) ครั้ง",
        english: "once a quarter is four times a year; the text says \(value)"), weight: 72)
  }
}
