import Diagnostics
import ThaiText

/// Letters that no word of the lexicon covers and that hardly ever follow each other.
struct UnknownWordRule: TextRule {
  /// Letters looked at together, and what they cost, in steps of the model, when they are strange: clean prose has
  /// about a quarter of a nat a letter inside words.
  private static let width = 4
  private static let strange: Int32 = 144
  private static let strangeInPlainText: Int32 = 186

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role != .name, text.letters.letters.count >= Self.width else { return [] }
    let least = context.isReport ? Self.strange : Self.strangeInPlainText
    let sums = text.costs.sums
    var faults: [Fault] = []
    var letter = 0
    while letter + Self.width <= text.letters.letters.count {
      if sums[letter + Self.width] - sums[letter] >= least, let fault = fault(at: letter, in: text) {
        faults.append(fault)
        letter += 2 * Self.width
      } else {
        letter += 1
      }
    }
    return faults
  }

  private func fault(at letter: Int, in text: CheckedText) -> Fault? {
    let symbols = text.symbolRange(ofLetters: letter..<(letter + Self.width))
    let bytes = text.utf8Range(ofSymbols: symbols)
    guard symbols.allSatisfy({ text.symbols[$0].isThaiLetter && !text.isInName($0) }),
      symbols.contains(where: { !isKnown($0, text) }), !text.touchesName(bytes),
      !isBesidePlace(symbols, text),
      !PersonTitles.stand(before: symbols.lowerBound, in: text)
    else { return nil }
    return Fault(
      code: "words.unknown", severity: .warning, kind: .words, range: bytes, replacement: nil,
      message: LocalizedText(
        thai: "ไม่รู้จักคำนี้ น่าจะสะกดผิด", english: "this word is not known and probably misspelt"),
      weight: 12)
  }

  private func isKnown(_ symbol: Int, _ text: CheckedText) -> Bool {
    let piece = text.division.pieceIndices[symbol]
    return piece >= 0 && text.division.pieces[Int(piece)].isKnown
  }

  /// Words that a name of a place follows.
  private static let heads = [
    "วัด", "บ้าน", "ตำบล", "อำเภอ", "จังหวัด", "ถนน", "แขวง", "เขต", "ซอย", "แม่น้ำ", "คลอง", "ห้วย", "เกาะ", "ดอย",
    "เขา", "โรงเรียน", "บริษัท",
  ]

  private func isBesidePlace(_ symbols: Range<Int>, _ text: CheckedText) -> Bool {
    let before = text.utf8[..<text.utf8Offsets[symbols.lowerBound]].suffix(60)
    return Self.heads.contains { Bytes.contain($0, in: Array(before)) }
  }
}
