import Diagnostics
import MeasuresData
import ThaiText

/// One text of a report with what all rules need of it, computed once.
final class CheckedText: Sendable {
  let path: String
  let text: String
  let origin: DataOrigin
  let role: TextRole
  /// The bytes of the text.
  let utf8: [UInt8]
  let symbols: [Symbol]
  /// The scalars, one for each symbol.
  let scalars: [Unicode.Scalar]
  /// The pairs of symbols beside each other.
  let pairs: LetterPairs
  /// The numbers in order.
  let numbers: [NumberToken]
  /// The byte offset of each symbol, and the length of the text at the end.
  let utf8Offsets: [Int]
  let division: WordDivision
  /// The text as the model of letters reads it.
  let letters: LetterText
  /// What its letters cost; behind a last letter of Thai stands a space more than the text has.
  let costs: LetterCosts
  /// Symbols that stand where a place is to be expected and are words of a sentence all the same.
  private let plainAfterPlaces: [Range<Int>]
  /// Byte ranges of names that the report itself declares.
  let names: [Range<Int>]

  /// - Parameters:
  ///   - declared: names that the report declares.
  ///   - lattice: memory for dividing texts into words, one after the other.
  init(
    _ text: String, path: String, origin: DataOrigin, role: TextRole, model: LetterModel,
    declared: [Phrase] = [], with lattice: WordLattice = WordLattice(model: .standard)
  ) {
    self.path = path
    self.text = text
    self.origin = origin
    self.role = role
    utf8 = Array(text.utf8)
    let symbolText = SymbolText(utf8: utf8)
    symbols = symbolText.symbols
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(symbols.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
    let pairs = LetterPairs(symbols)
    self.pairs = pairs
    names = declared.flatMap { [utf8] in $0.ranges(in: utf8, pairs) }
    numbers = NumberToken.all(in: symbols, scalars)
    utf8Offsets = symbolText.utf8Offsets.map { Int($0) }
    division = WordDivision(symbols, with: lattice)
    plainAfterPlaces = FunctionWords.plainAfterPlaces(symbols, division)
    letters = LetterText(symbolText)
    // The end of a text ends its last word, as a space does.
    let end = letters.letters.last?.isThaiLetter == true ? [Symbols.space] : []
    costs = LetterCosts(letters.letters + end, model: model)
  }

  /// The text of a range of bytes.
  func utf8String(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// The bytes of a range of symbols.
  func utf8Range(ofSymbols range: Range<Int>) -> Range<Int> {
    utf8Offsets[range.lowerBound]..<utf8Offsets[range.upperBound]
  }

  /// The first symbol of a letter of the model; the number of symbols for the end.
  private func symbolIndex(ofLetter letter: Int) -> Int {
    letter < letters.scalarIndices.count ? Int(letters.scalarIndices[letter]) : symbols.count
  }

  /// The symbols of a range of letters of the model.
  func symbolRange(ofLetters range: Range<Int>) -> Range<Int> {
    symbolIndex(ofLetter: range.lowerBound)..<symbolIndex(ofLetter: range.upperBound)
  }

  /// The bytes of a range of letters of the model.
  func utf8Range(ofLetters range: Range<Int>) -> Range<Int> {
    utf8Range(ofSymbols: symbolRange(ofLetters: range))
  }

  /// The index of the symbol that begins at or after a byte.
  func symbolIndex(atUTF8Offset offset: Int) -> Int {
    var low = 0
    var high = utf8Offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if utf8Offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a symbol stands where the name of a person or place is to be expected.
  func isInName(_ symbol: Int) -> Bool {
    division.isInName[symbol] && !plainAfterPlaces.contains { $0.contains(symbol) }
  }

  /// Whether a name that the report declares covers a part of a range.
  func touchesName(_ range: Range<Int>) -> Bool {
    names.contains {
      $0.lowerBound < max(range.upperBound, range.lowerBound + 1) && $0.upperBound > range.lowerBound
    }
  }
}
