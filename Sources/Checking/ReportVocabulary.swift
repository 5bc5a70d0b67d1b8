import ThaiText

/// The runs of Thai letters of a report with how often each stands in it: what is written alike in many places is
/// meant so.
struct ReportVocabulary: Sendable {
  private var counts: [[Symbol]: Int] = [:]

  init(of texts: [CheckedText]) {
    for text in texts {
      for piece in Self.neighbourhoods(of: text) { counts[piece, default: 0] += 1 }
    }
  }

  /// How often the letters around a place stand in the report.
  func count(around symbols: Range<Int>, in text: CheckedText) -> Int {
    let low = max(0, symbols.lowerBound - 2)
    let high = min(text.symbols.count, max(symbols.upperBound, symbols.lowerBound + 1) + 2)
    guard high - low == Self.width else { return 1 }
    return counts[Array(text.symbols[low..<high])] ?? 1
  }

  private static let width = 5

  private static func neighbourhoods(of text: CheckedText) -> [[Symbol]] {
    guard text.symbols.count >= width else { return [] }
    return (0...(text.symbols.count - width)).map { Array(text.symbols[$0..<($0 + width)]) }
  }
}
