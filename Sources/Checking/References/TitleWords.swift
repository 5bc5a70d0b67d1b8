import MeasuresData
import ThaiText

/// The words of several titles, for finding which of them a sentence is about.
struct TitleWords {
  private let words: [[[Symbol]]]
  /// In how many titles a word stands.
  private let counts: [[Symbol]: Int]

  /// Words that say nothing of a title's subject.
  private static let common: Set<[Symbol]> = Set(
    ["มาตรการ", "การ", "ความ", "ส่งเสริม", "ป้องกัน", "ใน", "ของ", "และ", "ให้", "กับ", "ระหว่าง", "เกี่ยวกับ", "กรณี"]
      .map {
        SymbolText(utf8: Array($0.utf8)).symbols
      })

  /// The words of the titles of sub-measures for each measure of a report.
  static func byMeasure(of checked: CheckedReport) -> [TitleWords] {
    var titles: [String: CheckedText] = [:]
    for text in checked.texts where text.role == .subMeasure { titles[text.path] = text }
    return checked.report.measures.map { measure in
      TitleWords(measure.subMeasures.map { titles[$0.title.origin.path] })
    }
  }

  /// - Parameter titles: nil for one that is empty.
  init(_ titles: [CheckedText?]) {
    words = titles.map { title in
      guard let title else { return [] }
      return title.division.pieces.lazy.filter { $0.end - $0.start >= 3 }
        .map { Array(title.symbols[$0.start..<$0.end]) }.filter { !Self.common.contains($0) }
    }
    counts = words.reduce(into: [:]) { counts, words in
      for word in Set(words) { counts[word, default: 0] += 1 }
    }
  }

  /// For each title the share of its words, by letters, that a sentence holds; words of several titles count less.
  func shares(in sentence: String) -> [Double] {
    let symbols = SymbolText(utf8: Array(sentence.utf8)).symbols
    return words.map { words in
      var held = 0.0
      var all = 0.0
      for word in words {
        let weight = Double(word.count) / Double(counts[word] ?? 1)
        all += weight
        if holds(word, symbols) { held += weight }
      }
      return all > 0 ? held / all : 0
    }
  }

  /// The only title that has a word, or of which a word ends with it; nil where none or several do.
  func onlyTitle(with word: ArraySlice<Symbol>) -> Int? {
    guard !word.isEmpty, !Self.common.contains(Array(word)) else { return nil }
    let titles = words.indices.filter { title in
      words[title].contains { $0.elementsEqual(word) || $0.suffix(word.count).elementsEqual(word) }
    }
    return titles.count == 1 ? titles[0] : nil
  }

  private func holds(_ word: [Symbol], _ symbols: [Symbol]) -> Bool {
    guard symbols.count >= word.count else { return false }
    return (0...(symbols.count - word.count)).contains { symbols[$0..<($0 + word.count)].elementsEqual(word) }
  }
}
