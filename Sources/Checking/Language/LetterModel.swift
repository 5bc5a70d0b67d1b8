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
  /// Words of four bytes in the header: magic, order, buckets, and zeros, so that buckets begin at lines of a cache.
  package static let headerCount = 64
  /// The longest n-grams, in letters: nine of seven bits fill a word.
  package static let order = 9
  /// Steps of cost to a nat.
  package static let scale = 6.0
  /// No letter costs less.
  package static let leastCost: Int32 = 1
  /// Words of the table of single letters: 128 costs, 128 back-offs.
  package static let letterCount = 256
  /// Words of the sets of letters that follow each two letters: four words a set.
  package static let followerCount = 4 << 14

  let unigrams: UnsafePointer<UInt32>
  private let followers: UnsafePointer<UInt32>
  private let buckets: UnsafeRawPointer
  private let bucketCount: UInt64

  /// A view of memory that must outlive it.
  private init(unigrams: UnsafePointer<UInt32>, bucketCount: Int) {
    self.unigrams = unigrams
    followers = unigrams + Self.letterCount
    buckets = UnsafeRawPointer(followers + Self.followerCount)
    self.bucketCount = UInt64(bucketCount)
  }

  /// The bytes of the model that is part of the program.
  package static var standardBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: thai_letter_model_bytes(), count: thai_letter_model_size())
  }

  /// The model that is part of the program; a test holds that its bytes are a model.
  package static let standard = LetterModel(bytes: standardBytes)

  /// A model to which every letter is alike.
  package static let empty: LetterModel = {
    let emptyCount = letterCount + followerCount + bucketSize
    // Never freed: it stands in for data of the program.
    let fields = UnsafeMutablePointer<UInt32>.allocate(capacity: emptyCount)
    fields.initialize(repeating: 0, count: emptyCount)
    return LetterModel(unigrams: fields, bucketCount: 1)
  }()

  /// A view of the bytes, which must outlive it; nil where they are no model of this layout or are cut off.
  package init?(bytes: UnsafeRawBufferPointer) {
    let fields = bytes.bindMemory(to: UInt32.self)
    guard bytes.count % 4 == 0, let first = fields.baseAddress, fields.count > Self.headerCount,
      fields[0] == Self.magic, fields[1] == UInt32(Self.order), fields[2] > 0,
      fields.count
        == Self.headerCount + Self.letterCount + Self.followerCount + Int(fields[2]) * Self.bucketSize
    else { return nil }
    self.init(unigrams: first + Self.headerCount, bucketCount: Int(fields[2]))
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

  /// The letters that the model has after a state's last two: nearly all others are ruled out by them at once.
  ///
  /// - Parameter alphabet: the letters asked for; all of them come back where the state remembers less than two.
  @inline(__always)
  func followers(of state: State, among alphabet: LetterSet) -> LetterSet {
    guard state.length >= 2 else { return alphabet }
    let set = followers + 4 * Int(state.letters & 0x3FFF)
    return LetterSet(low: Self.bits(set), high: Self.bits(set + 2)).intersection(alphabet)
  }

  @inline(__always)
  private static func bits(_ words: UnsafePointer<UInt32>) -> UInt64 {
    UInt64(words[0]) | UInt64(words[1]) << 32
  }

  @inline(__always)
  func backOff(_ letters: UInt64, _ length: Int) -> Int32 {
    if length == 1 { return Int32(unigrams[128 + Int(letters & 0x7F)]) }
    return Int32(slot(Self.key(letters, length)) & 0x7F)
  }
}

/// The table of n-grams: buckets of sixteen slots, filled from the first; what finds its bucket full goes to the next.
/// A slot holds fingerprint (18 bits), cost and back-off (7 bits each).
extension LetterModel {
  /// Slots of a bucket: a line of the cache, so that most n-grams are found, or missed, by one access to memory.
  package static let bucketSize = 16

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

  /// The bucket at which the search for a hash begins.
  @inline(__always)
  package static func home(_ hash: UInt64, _ bucketCount: UInt64) -> Int {
    Int(((hash >> 32) &* bucketCount) >> 32)
  }

  /// The slot of an n-gram, 0 when there is none.
  @inline(__always)
  package func slot(_ key: UInt64) -> UInt32 {
    let hash = Self.hash(key)
    let wanted = SIMD4(repeating: Self.fingerprint(hash))
    var bucket = Self.home(hash, bucketCount)
    // A full table would have no end; more buckets than this are never needed in one that is not.
    for _ in 0..<Self.longestProbe {
      let start = buckets + bucket * (4 * Self.bucketSize)
      let first = Self.found(wanted, start) | Self.found(wanted, start + 16)
      let last = Self.found(wanted, start + 32) | Self.found(wanted, start + 48)
      let found = first | last
      let slot = found.x | found.y | found.z | found.w
      if slot != 0 || start.loadUnaligned(fromByteOffset: 60, as: UInt32.self) == 0 { return slot }
      bucket = bucket + 1 == Int(bucketCount) ? 0 : bucket + 1
    }
    return 0
  }

  /// Of four slots the one with a fingerprint, which no two of a bucket share, and zeros.
  @inline(__always)
  private static func found(_ wanted: SIMD4<UInt32>, _ start: UnsafeRawPointer) -> SIMD4<UInt32> {
    let slots = start.loadUnaligned(as: SIMD4<UInt32>.self)
    return slots & unsafeBitCast((slots &>> 14) .== wanted, to: SIMD4<UInt32>.self)
  }

  private static let longestProbe = 64
}
