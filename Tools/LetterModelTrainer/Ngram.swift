import Checking

/// An n-gram that the model keeps.
struct Ngram {
  /// Its letters, as `LetterModel.key` puts them together.
  let key: UInt64
  /// The cost of its last letter, in steps.
  let cost: UInt32
  /// How often it stands in the corpus.
  let count: Int

  var length: Int { (63 - key.leadingZeroBitCount) / 7 }
  /// Its first letter.
  var firstLetter: UInt8 { UInt8(key >> UInt64(7 * (length - 1)) & 0x7F) }
  /// The key of its letters without the last.
  var context: UInt64 { key >> 7 }
  /// The key of its letters without the first.
  var end: UInt64 { LetterModel.key(key, length - 1) }
}
