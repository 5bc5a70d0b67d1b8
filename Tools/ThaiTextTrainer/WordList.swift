import ThaiText

/// The words of the lexicon with their counts.
struct WordList {
  /// Count given to a word of the list that the frequencies do not know.
  private static let floor = 0.3
  /// Least count of a word that only the frequencies know, and how far it is trusted.
  private static let leastUnlistedCount = 20.0
  private static let unlistedTrust = 0.3

  private(set) var counts: [[Symbol]: Double] = [:]

  /// - Parameters:
  ///   - words: one word a line.
  ///   - frequencies: word, tabulator, count.
  init(words: [UInt8], frequencies: [UInt8]) {
    var seen: [[Symbol]: Double] = [:]
    for line in Lines(frequencies) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let word = Self.word(line[..<tab]) else {
        continue
      }
      seen[word, default: 0] += Self.number(line[(tab + 1)...])
    }
    for line in Lines(words) {
      guard let word = Self.word(line), word.count > 1 else { continue }
      counts[word] = (seen[word] ?? 0) + Self.floor
    }
    for (word, count) in seen where counts[word] == nil && count >= Self.leastUnlistedCount && word.count > 1
    {
      counts[word] = count * Self.unlistedTrust
    }
    for single in ["ณ", "ก็", "ธ"] {
      let word = SymbolText(utf8: Array(single.utf8)).symbols
      counts[word] = (seen[word] ?? 1) + 1
    }
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
