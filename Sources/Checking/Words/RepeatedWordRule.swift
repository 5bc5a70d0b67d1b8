import Diagnostics
import ThaiText

/// The same word twice in a row.
struct RepeatedWordRule: TextRule {
  /// What it has to bring that one of the two goes, in steps of the model: ที่ที่ and ต่าง ๆ are no slips.
  private static let required: Int32 = 18

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    let search = context.search
    let pieces = text.division.pieces
    return pieces.indices.dropFirst().compactMap { index in
      let (first, second) = (pieces[index - 1], pieces[index])
      let between = text.symbols[first.end..<second.start]
      guard second.end - second.start >= 3, first.end - first.start == second.end - second.start,
        between.count <= 1, between.allSatisfy({ $0.isSpace }),
        text.symbols[first.start..<first.end].elementsEqual(text.symbols[second.start..<second.end]),
        let letters = letterRange(first.end..<second.end, in: text),
        search.gain(letters, [], text.costs, atLeast: Self.required) != nil
      else { return nil }
      return Fault(
        code: "words.repeated", severity: .warning, kind: .words,
        range: text.utf8Range(ofSymbols: first.end..<second.end), replacement: "",
        message: LocalizedText(thai: "มีคำเดียวกันซ้ำติดกัน", english: "the same word stands twice in a row"),
        weight: 60)
    }
  }

  private func letterRange(_ symbols: Range<Int>, in text: CheckedText) -> Range<Int>? {
    let indices = text.letters.scalarIndices
    guard let low = indices.firstIndex(of: Int32(symbols.lowerBound)),
      let high = indices.firstIndex(of: Int32(symbols.upperBound))
    else { return nil }
    return low..<high
  }
}
