import ThaiText

/// The words of the lexicon with their counts and seams.
struct WordList {
  struct Entry {
    var count: Double
    /// As in `ThaiModel.Word.seams`.
    var seams: UInt64 = 0
  }

  /// Count given to a word of the list that the frequencies do not know.
  private static let floor = 0.3
  /// Least count of a word that only the frequencies know, and how far it is trusted.
  private static let leastUnlistedCount = 20.0
  private static let unlistedTrust = 0.3

  private(set) var entries: [[Symbol]: Entry] = [:]
  private var seen: [[Symbol]: Double] = [:]

  init(_ sources: Sources) {
    for frequencies in sources.frequencies { addCounts(frequencies) }
    for words in sources.words {
      for line in Lines(words) {
        guard let word = Self.word(line), word.count > 1 else { continue }
        entries[word] = Entry(count: (seen[word] ?? 0) + Self.floor)
      }
    }
    for (word, count) in seen where entries[word] == nil && count >= Self.leastUnlistedCount && word.count > 1
    {
      entries[word] = Entry(count: count * Self.unlistedTrust)
    }
    for single in ["ณ", "ก็", "ธ"] {
      let word = SymbolText(utf8: Array(single.utf8)).symbols
      entries[word] = Entry(count: (seen[word] ?? 1) + 1)
    }
    for marked in sources.markedWords { addMarked(marked) }
  }

  private mutating func addCounts(_ frequencies: [UInt8]) {
    for line in Lines(frequencies) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let word = Self.word(line[..<tab]) else {
        continue
      }
      seen[word, default: 0] += Self.number(line[(tab + 1)...])
    }
  }

  /// Adds words whose seams are stated; `=` before a word says that it has none.
  private mutating func addMarked(_ source: SourceText) {
    for line in Lines(source.bytes) where line.first != UInt8(ascii: "#") {
      let isWhole = line.first == UInt8(ascii: "=")
      let marked = MarkedLine(isWhole ? line.dropFirst() : line)
      guard marked.symbols.count > 1, marked.symbols.allSatisfy(\.isThaiLetter) else { continue }
      let count = max(entries[marked.symbols]?.count ?? 0, source.leastCount)
      entries[marked.symbols] = Entry(count: count, seams: Self.seams(of: marked))
    }
  }

  /// Every place of the word said: no break where there is no mark.
  private static func seams(of marked: MarkedLine) -> UInt64 {
    var seams: UInt64 = 0
    for offset in 1..<min(marked.symbols.count, 33) {
      let code: UInt64 =
        switch marked.marks[offset] {
        case .none: 1
        case .seam, .word: 2
        case .inner: 3
        }
      seams |= code << (2 * UInt64(offset - 1))
    }
    return seams
  }

  private static func word(_ line: ArraySlice<UInt8>) -> [Symbol]? {
    let symbols = SymbolText(utf8: line).symbols
    return !symbols.isEmpty && symbols.allSatisfy(\.isThaiLetter) ? symbols : nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Double {
    var number = 0.0
    for digit in digits where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      number = number * 10 + Double(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
