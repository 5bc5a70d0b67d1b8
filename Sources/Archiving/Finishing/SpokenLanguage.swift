/// Finds the words that are to be read aloud in another language than the document's.
///
/// A word of Latin letters in a Thai document is taken for English, whatever stands with it up to the next space or
/// Thai letter: `e-LAAS`, `O43`, an address.
struct SpokenLanguage {
  /// The language of the run, where it is not the document's.
  private let foreignLanguage: String?
  private let documentIsLatin: Bool
  private var isInLatinWord = false

  /// - Parameter runLanguage: what a run says of itself; empty or the document's language say nothing.
  init(documentLanguage: String, runLanguage: String) {
    let isForeign = !runLanguage.isEmpty && !Self.covers(runLanguage, documentLanguage)
    foreignLanguage = isForeign ? runLanguage : nil
    documentIsLatin = Self.covers("en", documentLanguage)
  }

  /// Whether all of a text is in the document's language, at the start of a run.
  func covers(allOf utf8: [UInt8]) -> Bool {
    foreignLanguage == nil && (documentIsLatin || !utf8.contains(where: Self.isLatinLetter))
  }

  /// The language of the next cluster of the run; nil when it is the document's.
  mutating func language(of utf8: ArraySlice<UInt8>) -> String? {
    if let foreignLanguage { return foreignLanguage }
    guard !documentIsLatin, let first = utf8.first else { return nil }
    isInLatinWord = isInLatinWord ? (0x21...0x7E).contains(first) : Self.isLatinLetter(first)
    return isInLatinWord ? "en" : nil
  }

  /// Whether a language tag is the other one or begins it: `th` covers `th-TH`.
  private static func covers(_ tag: String, _ other: String) -> Bool {
    other.utf8.starts(with: tag.utf8)
      && (other.utf8.count == tag.utf8.count
        || other.utf8.dropFirst(tag.utf8.count).first == UInt8(ascii: "-"))
  }

  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
