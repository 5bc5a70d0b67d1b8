import Diagnostics
import ThaiText

/// Spellings that are often wrong in Thai official writing, by a list (data/misspellings).
struct MisspellingListRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    let entries = MisspellingList.standard.entries
    var faults: [Fault] = []
    for index in entries.indices where entries[index].wrong.mayStand(in: text) {
      faults += entries[index].wrong.ranges(in: text).compactMap {
        fault(for: entries[index], at: $0, in: text)
      }
    }
    return faults
  }

  private func fault(for entry: MisspellingList.Entry, at range: Range<Int>, in text: CheckedText) -> Fault? {
    // The right spelling may hold the wrong one: บุคลากร is no บุคลากร with a letter too few.
    let low = max(0, range.lowerBound - entry.right.count)
    let high = min(text.utf8.count, range.upperBound + entry.right.count)
    let around = Array(text.utf8[low..<high])
    if Bytes.ranges(of: entry.right, in: around).contains(where: {
      $0.lowerBound + low <= range.lowerBound && range.upperBound <= $0.upperBound + low
    }) {
      return nil
    }
    // A mark after the last letter makes it another word.
    let end = text.symbolIndex(atUTF8Offset: range.upperBound)
    if end < text.symbols.count, text.symbols[end].isFollowingVowelOrMark { return nil }
    if text.touchesName(range) { return nil }
    return Fault(
      code: "words.common-misspelling", severity: .warning, kind: .words, range: range,
      replacement: String(decoding: entry.right, as: UTF8.self),
      message: LocalizedText(thai: "คำที่มักเขียนผิด", english: "a word that is often misspelt"), weight: 68)
  }
}
