import Diagnostics
import ThaiText

/// Words of which a slightly different spelling is far likelier in official prose, real words in the wrong place
/// among them.
struct SpellingRule: TextRule {
  /// What a change has to bring, in steps of the model.
  private static let required: Int32 = 40
  private static let requiredOfPlainText: Int32 = 45
  /// And where a long word of the lexicon covers the place.
  private static let insideKnownWord: Int32 = 72
  private static let insideLongWord: Int32 = 108
  /// And where a name of a person or place is to be expected.
  private static let insideName: Int32 = 96
  /// What a change has to bring for which the words speak, or what the report has in other places.
  private static let requiredOfOwnWord: Int32 = 10
  /// What no change brings.
  private static let never: Int32 = 1 << 24
  /// What the words of the changed text may cost more than those of the text as it is, in nats.
  private static let dearerWords: Float = 1.5
  /// What a nat by which they cost less is worth, in steps, and the most nats that count.
  private static let stepsPerNat: Float = 3
  private static let mostNats: Float = 12

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role != .name else { return [] }
    let edits = context.search.edits(of: text.costs) { requirement(at: $0, in: text, context) }
    return edits.compactMap { fault(for: $0, in: text, context) }
  }

  /// What changes at a letter have to bring.
  private func requirement(at letter: Int, in text: CheckedText, _ context: CheckContext)
    -> SpellingSearch.Requirement
  {
    let symbol = Int(text.letters.scalarIndices[letter])
    let next = min(symbol + 1, text.symbols.count)
    let bytes = text.utf8Range(ofSymbols: symbol..<next)
    guard !text.touchesName(bytes) else {
      return .init(insertion: Self.never, change: Self.never, allowsAnother: false)
    }
    let insertion = required(at: symbol..<symbol, in: text, context)
    let change = required(at: symbol..<next, in: text, context)
    let least = context.isReport ? Self.required : Self.requiredOfPlainText
    return .init(
      insertion: insertion, change: change, allowsAnother: change == least,
      least: change == least ? Self.requiredOfOwnWord : least)
  }

  private func fault(for edit: SpellingSearch.Edit, in text: CheckedText, _ context: CheckContext) -> Fault? {
    let symbols = text.symbolRange(ofLetters: edit.range)
    let bytes = text.utf8Range(ofSymbols: symbols)
    guard symbols.allSatisfy({ text.symbols[$0].isThaiLetter || text.symbols[$0].isSpace }),
      edit.replacement.allSatisfy({ $0.isThaiLetter }), !text.touchesName(bytes),
      !isAbbreviation(symbols, in: text), !takesOutWords(edit, symbols, text),
      edit.gain >= Self.insideName || !PersonTitles.stand(before: symbols.lowerBound, in: text)
    else { return nil }
    let (before, after) = divisions(edit, symbols, text)
    let cheaper = before.cost - after.cost
    guard cheaper >= -Self.dearerWords,
      edit.gain + Self.weight(ofWords: cheaper, before, after) >= required(at: symbols, in: text, context)
        || context.report.hasElsewhere(edit.replacement, for: symbols, in: text)
    else { return nil }
    let isFrequent = context.isReport && context.report.count(around: symbols, in: text) > 2
    return Fault(
      code: "words.misspelling", severity: isFrequent ? .info : .warning, kind: .words, range: bytes,
      replacement: Self.string(edit.replacement), message: Self.message, weight: 50 + Int(edit.gain) / 6)
  }

  /// What a change at a place has to bring.
  private func required(at symbols: Range<Int>, in text: CheckedText, _ context: CheckContext) -> Int32 {
    let least = context.isReport ? Self.required : Self.requiredOfPlainText
    let place = min(symbols.lowerBound, max(0, text.symbols.count - 1))
    if text.isInName(place) { return Self.insideName }
    let piece = text.division.pieceIndices[place]
    guard piece >= 0, text.division.pieces[Int(piece)].isKnown else { return least }
    let word = text.division.pieces[Int(piece)]
    // An insertion at the edge of a word is not inside it.
    let isInside =
      symbols.isEmpty
      ? word.start < symbols.lowerBound && symbols.lowerBound < word.end
      : word.start <= symbols.lowerBound && symbols.upperBound <= word.end
    guard isInside else { return least }
    let length = word.end - word.start
    return length >= 6 ? Self.insideLongWord : length >= 4 ? Self.insideKnownWord : least
  }

  /// Whether a change takes away whole words and puts nothing in their place: that is no matter of spelling.
  private func takesOutWords(_ edit: SpellingSearch.Edit, _ symbols: Range<Int>, _ text: CheckedText) -> Bool
  {
    if edit.replacement.isEmpty, symbols.count > 1, edit.gain < Self.insideLongWord { return true }
    guard edit.replacement.isEmpty, let first = symbols.first, text.division.pieceIndices[first] >= 0,
      text.division.pieces[Int(text.division.pieceIndices[first])].isKnown
    else { return false }
    return text.division.begins(at: symbols.lowerBound)
      && (symbols.upperBound == text.symbols.count || !text.symbols[symbols.upperBound].isThaiLetter
        || text.division.begins(at: symbols.upperBound))
  }

  /// Letters of abbreviations, and a few letters by themselves, are no words.
  private func isAbbreviation(_ symbols: Range<Int>, in text: CheckedText) -> Bool {
    let run = run(around: symbols, in: text)
    if run.count <= 3 { return true }
    let isBeforeStop = run.upperBound < text.symbols.count && text.symbols[run.upperBound] == Symbols.fullStop
    let isAfterStop = run.lowerBound > 0 && text.symbols[run.lowerBound - 1] == Symbols.fullStop
    return (isBeforeStop || isAfterStop) && run.count <= 5
  }

  private func run(around symbols: Range<Int>, in text: CheckedText) -> Range<Int> {
    var low = min(symbols.lowerBound, text.symbols.count)
    var high = symbols.upperBound
    while low > 0, text.symbols[low - 1].isThaiLetter { low -= 1 }
    while high < text.symbols.count, text.symbols[high].isThaiLetter { high += 1 }
    return low..<high
  }

  /// What it is worth, in steps of the model, that words become so many nats likelier by a change: where one word
  /// takes another's place, the model has weighed both.
  private static func weight(ofWords cheaper: Float, _ before: WordDivision, _ after: WordDivision) -> Int32 {
    guard after.pieces.count < before.pieces.count || before.pieces.contains(where: { !$0.isKnown }) else {
      return 0
    }
    return Int32(min(max(0, cheaper), mostNats) * stepsPerNat)
  }

  /// The words into which the letters around divide before and after a change.
  private func divisions(_ edit: SpellingSearch.Edit, _ symbols: Range<Int>, _ text: CheckedText) -> (
    before: WordDivision, after: WordDivision
  ) {
    let run = run(around: symbols, in: text)
    let low = max(run.lowerBound, symbols.lowerBound - 24)
    let high = min(run.upperBound, symbols.upperBound + 24)
    let before = Array(text.symbols[low..<high])
    var after = before
    after.replaceSubrange((symbols.lowerBound - low)..<(symbols.upperBound - low), with: edit.replacement)
    return (WordDivision(before), WordDivision(after))
  }

  static func string(_ symbols: [Symbol]) -> String {
    var view = String.UnicodeScalarView()
    for symbol in symbols { view.append(Unicode.Scalar(UInt16(symbol) + 0x0E00) ?? "\u{FFFD}") }
    return String(view)
  }

  private static let message = LocalizedText(
    thai: "คำนี้น่าจะสะกดผิด หรือเป็นคำอื่นที่คล้ายกัน", english: "this is probably misspelt, or another word was meant")
}
