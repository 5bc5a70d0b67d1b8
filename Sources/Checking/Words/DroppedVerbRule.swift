import Diagnostics
import ThaiText

/// ผู้ before a noun: the verb between them was dropped (ผู้บริการ for ผู้รับบริการ or ผู้ให้บริการ).
struct DroppedVerbRule: TextRule {
  private static let head = SymbolText(utf8: Array("ผู้".utf8)).symbols
  private static let verbs = ["รับ", "ให้", "ใช้", "มี", "เข้า", "ร่วม", "ทำ", "จัด", "ถือ", "ขอ"].map {
    SymbolText(utf8: Array($0.utf8)).symbols
  }
  /// What a verb between the two has to bring, in steps of the model.
  private static let required: Int32 = 18

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard context.isReport, text.role != .name else { return [] }
    let search = context.search
    let letters = text.costs.letters
    return letters.indices.compactMap { start in
      let place = start + Self.head.count
      guard letters[start] == Self.head[0], letters[start...].starts(with: Self.head), place < letters.count,
        letters[place].isThaiLetter
      else { return nil }
      let gains = Self.verbs.compactMap { verb in
        search.gain(place..<place, verb, text.costs, atLeast: Self.required).map { (verb: verb, gain: $0) }
      }
      guard let best = gains.max(by: { $0.gain < $1.gain }) else { return nil }
      let offset = text.utf8Range(ofLetters: place..<(place + 1)).lowerBound
      return Fault(
        code: "words.dropped-verb", severity: .warning, kind: .words, range: offset..<offset,
        replacement: SpellingRule.string(best.verb),
        message: LocalizedText(
          thai: "น่าจะตกคำกริยาหลังคำว่า ผู้", english: "a verb after ผู้ was probably dropped"), weight: 40)
    }
  }
}
