import Diagnostics
import MeasuresData
import ThaiText

/// `(No.๖)` beside words that are another sub-measure's: compared by the words that titles and sentence share.
struct SubMeasureReferenceRule: TextRule {
  /// How much of a title's words the sentence must hold to be about it, and how little of the cited one's.
  private static let enough = 0.5
  private static let little = 0.15

  /// Letters of a word that tells by itself, straight before a reference, which sub-measure is meant.
  private static let shortestLastWord = 5

  private static let means = ["จาก", "ทาง", "ผ่าน", "บน", "ใน", "ณ", "ที่"]

  private static let head = Phrase("No.")

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role == .item || text.role == .lead else { return [] }
    let references = references(in: text)
    guard !references.isEmpty, let measures = context.source?.measures,
      let index = context.measureIndex(of: text),
      !measures[index].subMeasures.isEmpty
    else { return [] }
    return references.compactMap { fault(for: $0, in: text, measures[index], context.titleWords[index]) }
  }

  private struct Reference {
    /// The numbers named.
    let numbers: [NumberToken]
    /// The bytes from `No.` to the last number.
    let utf8Range: Range<Int>
    /// The bytes of what is said before it, from the reference before.
    let sentence: Range<Int>
  }

  private func references(in text: CheckedText) -> [Reference] {
    let tokens = text.numbers
    var references: [Reference] = []
    var sentenceStart = 0
    for head in Self.head.ranges(in: text) {
      var numbers: [NumberToken] = []
      var end = head.upperBound
      for token in tokens where text.utf8Offsets[token.range.lowerBound] >= end {
        let between = text.utf8[end..<text.utf8Offsets[token.range.lowerBound]]
        guard between.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ",") }), between.count <= 2 else { break }
        numbers.append(token)
        end = text.utf8Offsets[token.range.upperBound]
      }
      if !numbers.isEmpty {
        references.append(
          Reference(
            numbers: numbers, utf8Range: head.lowerBound..<end, sentence: sentenceStart..<head.lowerBound))
      }
      sentenceStart = end
    }
    return references
  }

  /// The word that ends a sentence before a bracket; empty where a short one does.
  private func lastWord(of sentence: Range<Int>, in text: CheckedText) -> ArraySlice<Symbol> {
    var end = text.symbolIndex(atUTF8Offset: sentence.upperBound)
    while end > 0, !text.symbols[end - 1].isThaiLetter, text.utf8Offsets[end - 1] > sentence.lowerBound {
      end -= 1
    }
    guard end > 0, text.division.pieceIndices[end - 1] >= 0 else { return [] }
    let piece = text.division.pieces[Int(text.division.pieceIndices[end - 1])]
    let before = text.utf8[..<text.utf8Offsets[piece.start]]
    // Where something is to be read is not what it is about.
    guard !Self.means.contains(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) }) else {
      return []
    }
    let isLong = piece.isKnown && piece.end - piece.start >= Self.shortestLastWord
    return isLong && text.utf8Offsets[piece.start] >= sentence.lowerBound
      ? text.symbols[piece.start..<piece.end] : []
  }

  private func fault(
    for reference: Reference, in text: CheckedText, _ measure: Measure, _ titles: TitleWords
  ) -> Fault? {
    let cited = reference.numbers.compactMap(\.value)
    let count = measure.subMeasures.count
    if let missing = cited.first(where: { $0 < 1 || $0 > count }) {
      return Fault(
        code: "references.no-such-sub-measure", severity: .error, kind: .references,
        range: reference.utf8Range,
        replacement: nil,
        message: LocalizedText(
          thai: "ไม่มีมาตรการย่อยที่ \(NumberToken.thai(missing)) มาตรการนี้มี \(NumberToken.thai(count)) มาตรการย่อย",
          english: "there is no sub-measure \(missing): the measure has \(count)"), weight: 75)
    }
    let shares = titles.shares(in: text.utf8String(reference.sentence))
    guard let most = shares.indices.max(by: { shares[$0] < shares[$1] }),
      cited.allSatisfy({ shares[$0 - 1] <= Self.little }),
      let best = shares[most] >= Self.enough
        ? most
        : titles.onlyTitle(with: lastWord(of: reference.sentence, in: text)).flatMap({
          cited.contains($0 + 1) ? nil : $0
        })
    else { return nil }
    let title = measure.subMeasures[best].title.value
    return Fault(
      code: "references.sub-measure", severity: .warning, kind: .references, range: reference.utf8Range,
      replacement: "No." + NumberToken.thai(best + 1),
      message: LocalizedText(
        thai: "ข้อความนี้ตรงกับมาตรการย่อยที่ \(NumberToken.thai(best + 1)) “\(title)”",
        english: "this is about sub-measure \(best + 1), “\(title)”"), weight: 75)
  }
}
