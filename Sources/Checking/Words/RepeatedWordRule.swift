import Diagnostics
import ThaiText

/// The same word twice in a row.
struct RepeatedWordRule: TextRule {
  /// What it has to bring that one of the two goes, in steps of the model: ที่ที่ and ต่าง ๆ are no slips.
  private static let required: Int32 = 18
  /// And where one of the two is a part of a longer word: โครงการ and การ stand beside each other rightly.
  private static let requiredOfPart: Int32 = 30
  private static let shortest = 3
  private static let shortestPart = 4

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    let pieces = text.division.pieces
    return pieces.indices.dropFirst().compactMap { index in
      repetition(pieces[index - 1], pieces[index], in: text, context).map { fault(at: $0, in: text) }
    }
  }

  /// The symbols of the second of two words alike; nil where two pieces are none.
  private func repetition(
    _ first: WordDivision.Piece, _ second: WordDivision.Piece, in text: CheckedText, _ context: CheckContext
  ) -> Range<Int>? {
    let between = first.end..<second.start
    guard between.count <= 1, between.allSatisfy({ text.symbols[$0].isSpace }) else { return nil }
    let lengths = (first.end - first.start, second.end - second.start)
    if lengths.0 == lengths.1 {
      guard lengths.0 >= Self.shortest, !isBehindLead(between, text, context) else { return nil }
      return isRepeated(lengths.0, between, text, context, Self.required) ? first.end..<second.end : nil
    }
    // ผู้นำชุมชน-ชุมชน, ผู้รับ-ผู้รับบริการ.
    let length = min(lengths.0, lengths.1)
    let end = second.start + length
    guard between.isEmpty, length >= Self.shortestPart,
      end == text.symbols.count || !text.symbols[end].isFollowingVowelOrMark,
      isRepeated(length, between, text, context, Self.requiredOfPart)
    else { return nil }
    return second.start..<end
  }

  /// The lead of an item may end with the word with which its sentence begins.
  private func isBehindLead(_ between: Range<Int>, _ text: CheckedText, _ context: CheckContext) -> Bool {
    guard let space = between.first, let layout = context.layouts[text.path] else { return false }
    return layout.isListWithLeads && LayoutFinder.leadLength(of: text) == space
  }

  private func isRepeated(
    _ length: Int, _ between: Range<Int>, _ text: CheckedText, _ context: CheckContext, _ required: Int32
  ) -> Bool {
    guard
      text.symbols[(between.lowerBound - length)..<between.lowerBound].elementsEqual(
        text.symbols[between.upperBound..<(between.upperBound + length)]),
      let letters = letterRange(between.lowerBound..<(between.upperBound + length), in: text)
    else { return false }
    return context.search.gain(letters, [], text.costs, atLeast: required) != nil
  }

  private func fault(at symbols: Range<Int>, in text: CheckedText) -> Fault {
    Fault(
      code: "words.repeated", severity: .warning, kind: .words, range: text.utf8Range(ofSymbols: symbols),
      replacement: "",
      message: LocalizedText(thai: "มีคำเดียวกันซ้ำติดกัน", english: "the same word stands twice in a row"),
      weight: 60)
  }

  private func letterRange(_ symbols: Range<Int>, in text: CheckedText) -> Range<Int>? {
    let indices = text.letters.scalarIndices
    guard let low = indices.firstIndex(of: Int32(symbols.lowerBound)),
      let high = indices.firstIndex(of: Int32(symbols.upperBound))
    else { return nil }
    return low..<high
  }
}
