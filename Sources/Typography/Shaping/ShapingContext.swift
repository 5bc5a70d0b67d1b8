import CHarfBuzz
import DocumentModel
import Synchronization

/// Everything but size and colour that decides how a word looks, and the words shaped so far.
///
/// `@unchecked` because of the C values: the language is interned by HarfBuzz for the life of the process and never
/// changes, the features are plain numbers.
final class ShapingContext: @unchecked Sendable {
  let chain: FontChain
  let usesSizeFactor: Bool
  let language: hb_language_t?
  /// For Thai runs.
  private let thaiFeatures: [hb_feature_t]
  /// For runs of other scripts.
  private let otherFeatures: [hb_feature_t]
  private let words = Mutex(WordTable())

  init(chain: FontChain, usesSizeFactor: Bool, language: String, features: [FontFeature]) {
    self.chain = chain
    self.usesSizeFactor = usesSizeFactor
    self.language = hb_language_from_string(language.isEmpty ? "th" : language, -1)
    // Some fonts, TH Sarabun New among them, place Thai marks by `liga`: it cannot be switched off in Thai.
    thaiFeatures = Self.harfBuzzFeatures(features.filter { $0.tag != "liga" || $0.value != 0 })
    // A ligature of f gives its letters back to few readers of a PDF: off unless asked for.
    let defaults = ["liga", "clig"].filter { tag in !features.contains { $0.tag == tag } }
    otherFeatures = Self.harfBuzzFeatures(defaults.map { FontFeature(tag: $0, value: 0) } + features)
  }

  /// By how much the font size is multiplied for a face.
  func sizeFactor(of face: FontFace) -> Double { usesSizeFactor ? face.sizeFactor : 1 }

  /// The shaped form of a word, from the cache or new.
  ///
  /// - Parameter precedingScript: the script before the word, which decides for leading characters of no script.
  func word(_ utf8: UnsafeBufferPointer<UInt8>, precedingScript: UInt32) -> ShapedWord {
    let script = Self.startsWithoutScript(utf8) ? precedingScript : 0
    let hash = TextHash.hash(utf8, seed: script)
    if let word = words.withLock({ $0.find(utf8, script: script, hash: hash) }) { return word }
    // Shaping happens outside the lock; two threads may shape the same new word, and either result serves.
    let word = WordShaper(context: self).shape(Array(utf8), precedingScript: script)
    if utf8.count <= WordTable.longestWord {
      words.withLock { $0.insert(word, script: script, hash: hash) }
    }
    return word
  }

  /// Whether the first character may belong to any script: ASCII that is no letter, or not in the Thai block.
  private static func startsWithoutScript(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    if first < 0x80 { return !(0x61...0x7A).contains(first | 0x20) && first != 0x20 }
    return first != 0xE0
  }

  /// The features that hold for a run of a script.
  func features(for script: UInt32) -> [hb_feature_t] {
    script == HB_SCRIPT_THAI.rawValue ? thaiFeatures : otherFeatures
  }

  private static func harfBuzzFeatures(_ features: [FontFeature]) -> [hb_feature_t] {
    features.compactMap { feature in
      let tag = Array(feature.tag.utf8)
      guard tag.count == 4 else { return nil }
      let number = tag.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return hb_feature_t(tag: number, value: UInt32(clamping: feature.value), start: 0, end: .max)
    }
  }
}
