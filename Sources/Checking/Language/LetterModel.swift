internal import CThaiLetterModel
package import ThaiText

/// How likely a letter is after the letters before it: an n-gram model with back-off, read in place.
///
/// Estimated after Witten and Bell (1991) and pruned by what an n-gram adds (Stolcke 1998). Backing off over several
/// lengths costs the dearest of their weights, not the sum: nested contexts are the same evidence.
package struct LetterModel: @unchecked Sendable {
  // Unchecked: the memory is constant and lives as long as the program.

  /// The letters read last, as many as the model remembers.
  package struct State: BitwiseCopyable {
    /// The letters, seven bits each, the last lowest.
    package var letters: UInt64
    package var length: Int

    package init(letters: UInt64, length: Int) {
      self.letters = letters
      self.length = length
    }

    /// Whether all that follows costs the same as after another state.
    @inline(__always)
    func continues(like other: State) -> Bool {
      length == other.length && (letters ^ other.letters) << UInt64(64 - 7 * length) == 0
    }

    /// The start of a text counts as a space.
    package static let start = State(letters: UInt64(Symbols.space), length: 1)
  }

  /// First four bytes, "ThLM".
  package static let magic: UInt32 = 0x4D4C_6854
  /// Words of four bytes in the header: magic, order, slots, 0.
  package static let headerCount = 4
  /// The longest n-grams, in letters: nine of seven bits fill a word.
  package static let order = 9
  /// Steps of cost to a nat.
  package static let scale = 6.0
  /// Words of the table of single letters: 128 costs, 128 back-offs.
  package static let letterCount = 256

  let unigrams: UnsafePointer<UInt32>
  private let slots: UnsafePointer<UInt32>
  private let slotCount: UInt64

  /// A view of memory that must outlive it.
  package init(unigrams: UnsafePointer<UInt32>, slots: UnsafePointer<UInt32>, slotCount: Int) {
    self.unigrams = unigrams
    self.slots = slots
    self.slotCount = UInt64(slotCount)
  }

  /// The bytes of the model that is part of the program.
  package static var standardBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: thai_letter_model_bytes(), count: thai_letter_model_size())
  }

  /// The model that is part of the program; a test holds that its bytes are a model.
  package static let standard = LetterModel(bytes: standardBytes)

  /// A model to which every letter is alike.
  package static let empty: LetterModel = {
    // Never freed: it stands in for data of the program.
    let fields = UnsafeMutablePointer<UInt32>.allocate(capacity: letterCount + 1)
    fields.initialize(repeating: 0, count: letterCount + 1)
    return LetterModel(unigrams: fields, slots: fields + letterCount, slotCount: 1)
  }()

  /// A view of the bytes, which must outlive it; nil where they are no model of this layout or are cut off.
  package init?(bytes: UnsafeRawBufferPointer) {
    let fields = bytes.bindMemory(to: UInt32.self)
    guard bytes.count % 4 == 0, let first = fields.baseAddress, fields.count > Self.headerCount,
      fields[0] == Self.magic, fields[1] == UInt32(Self.order), fields[2] > 0,
      fields.count == Self.headerCount + Self.letterCount + Int(fields[2])
    else { return nil }
    self.init(
      unigrams: first + Self.headerCount, slots: first + Self.headerCount + Self.letterCount,
      slotCount: Int(fields[2]))
  }

  /// The cost of a letter after what was read, in steps of `scale` to the nat; the letter then counts as read.
  @inline(__always)
  package func step(_ state: inout State, _ letter: Symbol) -> Int32 {
    let letters = state.letters << 7 | UInt64(letter)
    var cost: Int32 = 0
    var length = state.length
    while length > 0 {
      let found = slot(Self.key(letters, length + 1))
      if found != 0 {
        state = State(letters: letters, length: min(length + 1, Self.order - 1))
        return cost + Int32(found >> 7 & 0x7F)
      }
      cost = max(cost, backOff(state.letters, length))
      length -= 1
    }
    state = State(letters: letters, length: 1)
    return cost + Int32(unigrams[Int(letter & 0x7F)])
  }

  @inline(__always)
  func backOff(_ letters: UInt64, _ length: Int) -> Int32 {
    if length == 1 { return Int32(unigrams[128 + Int(letters & 0x7F)]) }
    return Int32(slot(Self.key(letters, length)) & 0x7F)
  }
}

/// The table of n-grams: open addressing; a slot holds fingerprint (18 bits), cost and back-off (7 bits each).
extension LetterModel {
  /// The n-gram of the last `length` letters, marked by a bit above them.
  @inline(__always)
  package static func key(_ letters: UInt64, _ length: Int) -> UInt64 {
    let mark: UInt64 = 1 << UInt64(7 * length)
    return letters & (mark &- 1) | mark
  }

  @inline(__always)
  package static func hash(_ key: UInt64) -> UInt64 {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 29)
  }

  @inline(__always)
  package static func fingerprint(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) & 0x3FFFF }

  /// The slot at which the search for a hash begins.
  @inline(__always)
  package static func home(_ hash: UInt64, _ slotCount: UInt64) -> Int {
    Int(((hash >> 32) &* slotCount) >> 32)
  }

  /// The slot of an n-gram, 0 when there is none.
  @inline(__always)
  package func slot(_ key: UInt64) -> UInt32 {
    let hash = Self.hash(key)
    let wanted = Self.fingerprint(hash)
    var index = Self.home(hash, slotCount)
    // A full table would have no end; more probes than this are never needed in one that is not.
    for _ in 0..<Self.longestProbe {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if slot >> 14 == wanted { return slot }
      index = index + 1 == Int(slotCount) ? 0 : index + 1
    }
    return 0
  }

  private static let longestProbe = 512
}
