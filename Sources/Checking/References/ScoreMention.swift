import Diagnostics
import MeasuresData
import ThaiText

/// A total score of an assessment as a text tells it: two decimals beside words of scores.
struct ScoreMention {
  let text: CheckedText
  let year: Int
  let hundredths: Int
  let utf8Range: Range<Int>
  /// Where it stands in the report.
  let order: Int

  static func all(in text: CheckedText, fiscalYear: Int) -> [ScoreMention] {
    let tokens = text.numbers
    return tokens.enumerated().compactMap { index, token in
      let figure = text.utf8String(text.utf8Range(ofSymbols: token.range))
      guard token.hasSeparator, let hundredths = hundredths(of: figure), isTotal(token, text) else {
        return nil
      }
      let year = tokens[..<index].last { $0.digits.count == 4 }?.value ?? fiscalYear
      let range = text.utf8Range(ofSymbols: token.range)
      return ScoreMention(
        text: text, year: year, hundredths: hundredths, utf8Range: range,
        order: (text.origin.span?.utf8Range.lowerBound ?? 0) + range.lowerBound)
    }
  }

  /// The value of a figure with two decimals in hundredths; nil for every other figure.
  static func hundredths(of figure: String) -> Int? {
    let parts = figure.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard parts.count == 2, let whole = ThaiNumber.value(of: parts[0]), parts[1].unicodeScalars.count == 2,
      let rest = ThaiNumber.value(of: parts[1])
    else { return nil }
    return whole * 100 + rest
  }

  /// Whether a figure is the total of an assessment, and not a part of it or a score of something else.
  private static func isTotal(_ token: NumberToken, _ text: CheckedText) -> Bool {
    let offset = text.utf8Offsets[token.range.lowerBound]
    let before = Array(text.utf8[..<offset].suffix(120))
    let after = Array(text.utf8[offset...].prefix(60))
    if ["IIT", "EIT", "OIT", "ตัวชี้วัดที่", "ร้อยละ", "บาท", "พึงพอใจ"].contains(where: {
      Bytes.contain($0, in: Array(before.suffix(60)))
    }) {
      return false
    }
    return ["ITA", "ผลการประเมิน", "การประเมินปี", "ภาพรวม"].contains { Bytes.contain($0, in: before) }
      && (Bytes.contain("คะแนน", in: before) || Bytes.contain("คะแนน", in: after)
        || Bytes.contain("ระดับ", in: before))
  }
}
