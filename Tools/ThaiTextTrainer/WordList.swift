import ThaiText

/// The words of the lexicon with their counts and seams.
struct WordList {
  struct Entry {
    var count: Double
    /// As in `ThaiModel.Word.seams`.
    var seams: UInt64 = 0
    /// As in `ThaiModel.Word.isFragment`.
    var isFragment = false
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
    addUnlisted()
    addSpelledLetters()
    for single in ["ณ", "ก็", "ธ"] {
      let word = SymbolText(utf8: Array(single.utf8)).symbols
      entries[word] = Entry(count: (seen[word] ?? 1) + 1)
    }
    for marked in sources.markedWords { addMarked(marked) }
  }

  /// Adds what only the frequencies know: words, where words of the list make it up, and fragments.
  private mutating func addUnlisted() {
    let unlisted = seen.filter {
      entries[$0.key] == nil && $0.value >= Self.leastUnlistedCount && $0.key.count > 1
    }
    let added = unlisted.map { word, count in
      (word, Entry(count: count * Self.unlistedTrust, isFragment: !isMadeOfWords(word)))
    }
    for (word, entry) in added { entries[word] = entry }
  }

  private func isMadeOfWords(_ word: [Symbol]) -> Bool {
    var isReached = [true] + [Bool](repeating: false, count: word.count)
    for start in word.indices where isReached[start] {
      for end in stride(from: start + 2, through: word.count, by: 1)
      where !isReached[end] && entries[Array(word[start..<end])] != nil {
        isReached[end] = true
      }
    }
    return isReached[word.count]
  }

  /// Adds abbreviations spelled by the names of their letters: บีบีซี, เอ็นจีโอ, of two or three letters.
  private mutating func addSpelledLetters() {
    let plain = Self.plainLetters.map { SymbolText(utf8: Array($0.utf8)).symbols }
    let telling = Self.tellingLetters.map { SymbolText(utf8: Array($0.utf8)).symbols }
    let letters = plain + telling
    for (first, one) in letters.enumerated() {
      for (second, two) in letters.enumerated() {
        if max(first, second) >= plain.count { addSpelled(one + two) }
        for three in letters { addSpelled(one + two + three) }
      }
    }
  }

  private mutating func addSpelled(_ word: [Symbol]) {
    if entries[word] == nil { entries[word] = Entry(count: Self.floor) }
  }

  /// Names of Latin letters; two of the plain ones side by side may as well be Thai words (ทีดี, โอที).
  private static let plainLetters = ["เอ", "ดี", "อี", "ไอ", "เจ", "โอ", "คิว", "ที", "ยู", "วี", "วาย"]
  private static let tellingLetters = [
    "บี", "ซี", "เอฟ", "จี", "เอช", "เค", "แอล", "เอ็ม", "เอ็น", "พี", "อาร์", "เอส", "ดับเบิลยู", "เอ็กซ์", "แซด",
  ]

  private mutating func addCounts(_ frequencies: [UInt8]) {
    for line in Lines(frequencies) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let word = Self.word(line[..<tab]) else {
        continue
      }
      seen[word, default: 0] += Self.number(line[(tab + 1)...])
    }
  }

  /// Adds words whose seams are stated; `=` before a word says that it has none, `==` that it also is likelier than any
  /// two words that look the same (โดยมาก, not โดย and มาก).
  private mutating func addMarked(_ source: SourceText) {
    for line in Lines(source.bytes) where line.first != UInt8(ascii: "#") {
      let equals = line.prefix { $0 == UInt8(ascii: "=") }.count
      let marked = MarkedLine(line.dropFirst(equals))
      guard marked.symbols.count > 1, marked.symbols.allSatisfy(\.isThaiLetter) else { continue }
      var count = max(entries[marked.symbols]?.count ?? 0, source.leastCount)
      if equals > 1 { count = max(count, likeliestPair(marked.symbols) * Self.strength) }
      entries[marked.symbols] = Entry(count: count, seams: Self.seams(of: marked))
    }
  }

  /// How much likelier than two words a word of `==` is: three nats, so that neighbours do not pull it apart.
  private static let strength = 20.0

  /// The count of the likeliest two words that together are spelled as the word is.
  private func likeliestPair(_ word: [Symbol]) -> Double {
    let total = max(seen.values.sorted().reduce(0, +), 1)
    return word.indices.dropFirst().reduce(0) { best, place in
      let first = entries[Array(word[..<place])]?.count ?? 0
      let second = entries[Array(word[place...])]?.count ?? 0
      return max(best, first * second / total)
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
