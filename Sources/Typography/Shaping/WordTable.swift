/// Shaped words by their bytes: a hash table of bounded size.
///
/// Two generations bound the memory: when the young one is full it becomes the old one, and the old one is dropped.
/// A word found in the old one moves to the young one, so words in use stay.
struct WordTable {
  /// Words longer than this are not kept: they hardly come twice.
  static let longestWord = 192
  /// The most words of one generation. The report has some 1,500 different ones; about 600 bytes each.
  private let generationLimit: Int
  private var young = Generation()
  private var old = Generation()

  init(generationLimit: Int = 16_384) { self.generationLimit = generationLimit }

  /// The word, if it is known.
  mutating func find(_ utf8: UnsafeBufferPointer<UInt8>, script: UInt32, hash: UInt64) -> ShapedWord? {
    if let word = young.find(utf8, script: script, hash: hash) { return word }
    guard old.count > 0, let word = old.find(utf8, script: script, hash: hash) else { return nil }
    insert(word, script: script, hash: hash)
    return word
  }

  /// Adds a word that `find` did not find.
  mutating func insert(_ word: ShapedWord, script: UInt32, hash: UInt64) {
    if young.count >= generationLimit {
      old = young
      young = Generation()
    }
    young.insert(word, script: script, hash: hash)
  }
}

extension WordTable {
  /// An open-addressing hash table with linear probing, at most half full.
  private struct Generation {
    private struct Slot {
      var hash: UInt64
      var script: UInt32
      var word: ShapedWord?
    }

    private(set) var count = 0
    private var slots: [Slot] = []

    func find(_ utf8: UnsafeBufferPointer<UInt8>, script: UInt32, hash: UInt64) -> ShapedWord? {
      guard !slots.isEmpty else { return nil }
      let mask = slots.count &- 1
      var index = Int(truncatingIfNeeded: hash) & mask
      while let word = slots[index].word {
        if slots[index].hash == hash, slots[index].script == script, Self.equal(word.utf8, utf8) {
          return word
        }
        index = (index &+ 1) & mask
      }
      return nil
    }

    mutating func insert(_ word: ShapedWord, script: UInt32, hash: UInt64) {
      if (count + 1) * 2 > slots.count { grow() }
      place(Slot(hash: hash, script: script, word: word))
      count += 1
    }

    private mutating func place(_ slot: Slot) {
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: slot.hash) & mask
      while slots[index].word != nil { index = (index + 1) & mask }
      slots[index] = slot
    }

    private mutating func grow() {
      let filled = slots.filter { $0.word != nil }
      slots = Array(repeating: Slot(hash: 0, script: 0, word: nil), count: max(256, slots.count * 2))
      for slot in filled { place(slot) }
    }

    private static func equal(_ bytes: [UInt8], _ other: UnsafeBufferPointer<UInt8>) -> Bool {
      guard bytes.count == other.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        for index in 0..<bytes.count where bytes[index] != other[index] { return false }
        return true
      }
    }
  }
}
