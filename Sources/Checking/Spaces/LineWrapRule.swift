import Diagnostics
import MeasuresData
import ThaiText

/// Spaces where a line of an earlier copy ended: Thai has none inside a clause.
struct LineWrapRule: TextRule {
  /// What it has to bring that a space goes, in steps of the model.
  private static let required: Int32 = 22
  /// A plain text has no lists or columns that tell more: more is asked.
  private static let requiredOfPlainText: Int32 = 42
  /// After a word that cannot end a clause.
  private static let afterFunctionWord: Int32 = 24
  /// Where lines of a narrow column ended: for each of the other ends that is surely one, and at most.
  private static let atLineEnd: Int32 = 20
  private static let atManyLineEnds: Int32 = 36
  private static let manyLineEnds = 3
  /// In a cell of which another space is surely left from a line end.
  private static let inWrappedCell: Int32 = 18
  /// Leads are seldom longer, in letters.
  private static let usualLead = 24
  /// Before a word with which clauses begin, a space is often meant.
  private static let beforeClause: Int32 = -15
  /// Before a word that only goes on with what stands before it.
  private static let beforeContinuation: Int32 = 15
  /// The space behind the phrase that names an item.
  private static let behindLead: Int32 = -36
  /// Behind a figure and what it counts.
  private static let behindCount: Int32 = -15
  /// From here on a space is no pause behind a name.
  private static let surelyWrong: Int32 = 60
  /// Where the name of a place is to be expected.
  private static let insideName: Int32 = -36
  /// A space that the report has in so many places is its custom, unless it brings very much that it goes.
  private static let custom = 3
  private static let beyondCustom: Int32 = 36

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    let search = context.search
    let letters = text.costs.letters
    guard letters.count > 2, text.role != .name else { return [] }
    return (1..<(letters.count - 1)).compactMap { place in
      guard letters[place] == Symbols.space, letters[place - 1].isThaiLetter, letters[place + 1].isThaiLetter
      else {
        return nil
      }
      let gain = search.gain(place..<(place + 1), [], text.costs)
      return fault(at: place, gain: gain, in: text, context)
    }
  }

  private func fault(at place: Int, gain: Int32, in text: CheckedText, _ context: CheckContext) -> Fault? {
    let symbols = text.symbolRange(ofLetters: place..<(place + 1))
    guard !isMeant(symbols, in: text) else { return nil }
    var total = gain
    let isAfterFunctionWord = FunctionWords.ends(text, before: symbols.lowerBound)
    if isAfterFunctionWord { total += Self.afterFunctionWord }
    let layout = context.layouts[text.path]
    if let layout {
      let isLineEnd = layout.lineEnds.contains(symbols.lowerBound)
      let isOneOfMany = isLineEnd && layout.lineEnds.count >= Self.manyLineEnds
      if isLineEnd {
        total += Self.gain(atLineEnd: symbols.lowerBound, of: layout)
      } else if layout.isInWrappedCell {
        total += Self.inWrappedCell
      }
      let isBehindLead = layout.isListWithLeads && LayoutFinder.leadLength(of: text) == symbols.lowerBound
      let isSurelyLineEnd = isOneOfMany && symbols.lowerBound > Self.usualLead
      if isBehindLead, !isAfterFunctionWord, !isSurelyLineEnd { total += Self.behindLead }
    }
    if isBehindCount(symbols.lowerBound, in: text) { total += Self.behindCount }
    if text.isInName(symbols.lowerBound - 1) || text.isInName(symbols.upperBound) { total += Self.insideName }
    if FunctionWords.continuesClause(text, at: symbols.upperBound) { total += Self.beforeContinuation }
    if FunctionWords.beginsClause(text, at: symbols.upperBound) { total += Self.beforeClause }
    guard total >= (context.isReport ? Self.required : Self.requiredOfPlainText) else { return nil }
    if total < Self.surelyWrong, endsIndicator(symbols.lowerBound, in: text, context) { return nil }
    let isCustom =
      context.isReport && !isAfterFunctionWord && gain < Self.beyondCustom
      && context.report.count(fromSpace: symbols.lowerBound, in: text) >= Self.custom
    return Fault(
      code: "spaces.line-wrap", severity: isCustom ? .info : .warning, kind: .spaces,
      range: text.utf8Range(ofSymbols: symbols),
      replacement: "", message: Self.message, weight: 30 + Int(total) / 6)
  }

  /// What the other line ends say of one: half of it where most of them may be chance.
  private static func gain(atLineEnd space: Int, of layout: TextLayout) -> Int32 {
    let sure = layout.sureLineEnds.count { $0 != space }
    let others = layout.lineEnds.count - 1
    let gain = min(atManyLineEnds, atLineEnd * Int32(sure))
    return 2 * sure > others ? gain : gain / 2
  }

  /// Spaces that have a meaning: beside names, ณ, ๆ and one-letter abbreviations, and between two names.
  private func isMeant(_ symbols: Range<Int>, in text: CheckedText) -> Bool {
    let before = symbols.lowerBound - 1
    let after = symbols.upperBound
    if text.names.contains(where: { $0.upperBound == text.utf8Offsets[symbols.lowerBound] }) { return true }
    if text.isInName(before) || text.isInName(after), PersonTitles.stand(before: after, in: text) {
      return true
    }
    if text.symbols[after] == Symbols.noNen, after + 1 < text.symbols.count, text.symbols[after + 1].isSpace {
      return true
    }
    if text.symbols[before] == Symbols.noNen, before > 0, text.symbols[before - 1].isSpace { return true }
    if text.symbols[after] == Symbols.maiyamok || text.symbols[before] == Symbols.maiyamok { return true }
    return endsAbbreviation(text, after)
  }

  /// Whether the name of an indicator ends before a space, which sets it off.
  private func endsIndicator(_ space: Int, in text: CheckedText, _ context: CheckContext) -> Bool {
    guard let catalogue = context.assessment?.catalogue else { return false }
    let before = text.utf8[..<text.utf8Offsets[space]]
    return catalogue.indicators.contains { indicator in
      ([indicator.name] + indicator.otherNames).contains {
        before.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    } && text.numbers.contains { NumberToken.isPreceded(by: "ตัวชี้วัดที่", before: $0.range.lowerBound, in: text) }
  }

  /// Whether a figure and the word that it counts end before a space: ๒๘ รายการ.
  private func isBehindCount(_ space: Int, in text: CheckedText) -> Bool {
    guard text.division.pieceIndices[space - 1] >= 0 else { return false }
    var start = text.division.pieces[Int(text.division.pieceIndices[space - 1])].start
    if start > 0, text.symbols[start - 1].isSpace { start -= 1 }
    return start > 0 && text.symbols[start - 1].isDigit
  }

  /// Whether an abbreviation begins here: one or two letters and a full stop.
  private func endsAbbreviation(_ text: CheckedText, _ start: Int) -> Bool {
    var end = start
    while end < text.symbols.count, text.symbols[end].isThaiLetter { end += 1 }
    return end - start <= 3 && end < text.symbols.count && text.symbols[end] == Symbols.fullStop
  }

  private static let message = LocalizedText(
    thai: "มีเว้นวรรคกลางข้อความ น่าจะเกิดจากการตัดบรรทัดในต้นฉบับ",
    english: "a space inside a clause, probably left by a line end")
}
