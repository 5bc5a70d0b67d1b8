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
    /// The letters, seven bits each, the last lowest; their number above them.
    private let word: UInt64
    /// What backing off from each of them costs, a byte each: from the last letter alone in the lowest.
    fileprivate let backOffs: UInt64

    /// The letters above those that are remembered are left out.
    @inline(__always)
    fileprivate init(letters: UInt64, length: Int, backOffs: UInt64) {
      word = letters & Self.letterBits | UInt64(truncatingIfNeeded: length) &<< 56
      self.backOffs = backOffs
    }

    private static let letterBits: UInt64 = 1 << 56 - 1

    @inline(__always)
    package var length: Int { Int(truncatingIfNeeded: word &>> 56) }

    @inline(__always)
    fileprivate var letters: UInt64 { word & Self.letterBits }

    /// Whether all that follows costs the same as after another state.
    @inline(__always)
    func continues(like other: State) -> Bool {
      length == other.length && (word ^ other.word) &<< UInt64(truncatingIfNeeded: 64 &- 7 &* length) == 0
    }
  }

  /// First four bytes, "ThLT".
  package static let magic: UInt32 = 0x544C_6854
  /// Words of four bytes in the header: magic, order, rows of pairs, words of blocks, and zeros.
  package static let headerCount = 16
  /// The longest n-grams, in letters: a state holds one less, seven bits each.
  package static let order = 9
  /// Steps of cost to a nat.
  package static let scale = 6.0
  /// No letter costs less.
  package static let leastCost: Int32 = 1
  /// Words of the table of single letters: 128 costs, 128 back-offs.
  package static let letterCount = 256
  /// Words of the table that says which row is that of two letters: two bytes an entry.
  package static let indexCount = 1 << 13
  /// Words of a row: value, block, and the set of the letters that follow the two.
  package static let rowCount = 6

  private let unigrams: UnsafePointer<UInt32>
  private let index: UnsafePointer<UInt16>
  private let rows: UnsafePointer<UInt32>
  private let blocks: UnsafeRawPointer

  /// A view of memory that must outlive it.
  private init(unigrams: UnsafePointer<UInt32>, rowCount: Int) {
    self.unigrams = unigrams
    index = UnsafeRawPointer(unigrams + Self.letterCount).assumingMemoryBound(to: UInt16.self)
    rows = unigrams + Self.letterCount + Self.indexCount
    blocks = UnsafeRawPointer(rows + Self.rowCount * rowCount)
  }

  /// The bytes of the model that is part of the program.
  package static var standardBytes: UnsafeRawBufferPointer {
    return UnsafeRawBufferPointer(start: thai_letter_model_bytes(), count: thai_letter_model_size())
  }

  /// The model that is part of the program; a test holds that its bytes are a model.
  package static let standard = LetterModel(bytes: standardBytes)

  /// A model to which every letter is alike.
  package static let empty: LetterModel = {
    let emptyCount = letterCount + indexCount + rowCount
    // Never freed: it stands in for data of the program.
    let fields = UnsafeMutablePointer<UInt32>.allocate(capacity: emptyCount)
    fields.initialize(repeating: 0, count: emptyCount)
    return LetterModel(unigrams: fields, rowCount: 1)
  }()

  /// A view of the bytes, which must outlive it; nil where they are no model of this layout or are cut off.
  package init?(bytes: UnsafeRawBufferPointer) {
    let fields = bytes.bindMemory(to: UInt32.self)
    guard bytes.count % 4 == 0, let first = fields.baseAddress, fields.count > Self.headerCount,
      fields[0] == Self.magic, fields[1] == UInt32(Self.order), fields[2] > 0,
      fields.count
        == Self.headerCount + Self.letterCount + Self.indexCount + Int(fields[2]) * Self.rowCount
        + Int(fields[3])
    else { return nil }
    self.init(unigrams: first + Self.headerCount, rowCount: Int(fields[2]))
  }

  /// The start of a text, which counts as a space.
  package var start: State {
    State(
      letters: UInt64(Symbols.space), length: 1, backOffs: UInt64(unigrams[128 + Int(Symbols.space)]))
  }

  /// The cost of a letter after what was read, in steps of `scale` to the nat; the letter then counts as read.
  ///
  /// From two letters on it goes to longer n-grams as long as there is one: every n-gram of the model has its ends in
  /// the model too.
  @inline(__always)
  package func step(_ state: inout State, _ letter: Symbol) -> Int32 {
    let before = state.letters
    let end = UInt64(8 &* state.length)
    var value = unigrams[Int(letter & 0x7F)] &<< 7
    var backOffs = UInt64(unigrams[128 + Int(letter & 0x7F)])
    // Eight times the number of letters before this one that an n-gram has, which is where back-offs go.
    var matched: UInt64 = 0
    let row = row(of: before &<< 7 | UInt64(letter))
    if row != 0 {
      let start = rows + Self.rowCount &* row
      value = start[0]
      backOffs |= UInt64(value & 0x7F) &<< 8
      matched = 8
      var block = start[1]
      var rest = before &>> 7
      while matched < end, block != 0 {
        guard follow(&block, &rest, &matched, end, &value, &backOffs) else { break }
      }
    }
    var cost: UInt64 = 0
    var missed = matched < 64 ? state.backOffs &>> matched : 0
    while missed != 0 {
      cost = max(cost, missed & 0xFF)
      missed &>>= 8
    }
    state = State(
      letters: before &<< 7 | UInt64(letter), length: min(Int(matched &>> 3) &+ 1, Self.order - 1),
      backOffs: backOffs)
    return Int32(truncatingIfNeeded: cost) &+ Int32(truncatingIfNeeded: value &>> 7 & 0x7F)
  }

  /// The letters that the model has after a state's last two: nearly all others are ruled out by them at once.
  ///
  /// - Parameter alphabet: the letters asked for; all of them come back where the state remembers less than two.
  @inline(__always)
  func followers(of state: State, among alphabet: LetterSet) -> LetterSet {
    guard state.length >= 2 else { return alphabet }
    let set = rows + Self.rowCount * row(of: state.letters) + 2
    return LetterSet(low: Self.bits(set), high: Self.bits(set + 2)).intersection(alphabet)
  }

  /// Whether the model has a letter after two others, the last letter of a state and one more.
  @inline(__always)
  func follows(_ letter: Symbol, _ state: State, _ last: Symbol) -> Bool {
    let set = rows + Self.rowCount * row(of: state.letters << 7 | UInt64(last)) + 2
    return set[Int(letter >> 5 & 3)] >> UInt32(letter & 31) & 1 != 0
  }

  /// What a letter costs at least after two others, the last ones read: what stands before them makes it cheaper only
  /// where the model has it after them.
  @inline(__always)
  func leastCost(of letter: Symbol, after first: Symbol, _ last: Symbol) -> Int32 {
    let pair = rows + Self.rowCount * row(of: UInt64(first) << 7 | UInt64(last))
    if pair[2 + Int(letter >> 5 & 3)] >> UInt32(letter & 31) & 1 != 0 { return Self.leastCost }
    let own = row(of: UInt64(last) << 7 | UInt64(letter))
    let cost = own != 0 ? rows[Self.rowCount * own] >> 7 & 0x7F : unigrams[Int(letter & 0x7F)]
    return Int32(truncatingIfNeeded: cost + (pair[0] & 0x7F))
  }

  @inline(__always)
  private static func bits(_ words: UnsafePointer<UInt32>) -> UInt64 {
    UInt64(words[0]) | UInt64(words[1]) << 32
  }
}

/// The n-grams of three letters and more: a tree by the letters from the last to the first.
///
/// A row, or an n-gram, names its block: the n-grams that have one letter more before it. A block begins with a byte:
/// - below `chainMark` it is their number; their letters follow, their values (two bytes: cost above back-off, seven
///   bits each), and the names of blocks of those that have one (three bytes), which stand first. With `narrowBit` no
///   n-gram of it is a context or has more, and costs alone follow the letters, a byte each.
/// - from `chainMark` on each n-gram is the only one with one letter more than the one before: the lowest three bits
///   tell how many, and their letters, values (or costs, with `narrowBit`) and, with `moreBit`, the name of the last
///   one's block follow.
///
/// A name is the block's offset; or, with the highest bit, the only n-gram of a block itself: letter, cost, back-off.
/// Blocks stand in the order of their frequency, so that what is read most lies together.
extension LetterModel {
  /// The bit of a name that holds its only n-gram.
  package static let singleBit: UInt32 = 1 << 23

  /// The row of the last two of some letters; 0, an empty one, for those that never stand together.
  @inline(__always)
  private func row(of letters: UInt64) -> Int { Int(index[Int(letters & 0x3FFF)]) }

  /// Goes on to the n-gram of a block that has one letter more, or to those of a chain as far as it is the letters
  /// before; false where there is none.
  ///
  /// Arithmetic is unchecked: the bytes are the program's own, and each letter of a report comes by here many times.
  @inline(__always)
  private func follow(
    _ block: inout UInt32, _ rest: inout UInt64, _ matched: inout UInt64, _ end: UInt64,
    _ value: inout UInt32,
    _ backOffs: inout UInt64
  ) -> Bool {
    if block & Self.singleBit != 0 {
      guard (block &>> 14 ^ UInt32(truncatingIfNeeded: rest)) & 0x7F == 0 else { return false }
      value = block & 0x3FFF
      block = 0
      take(value, &rest, &matched, &backOffs)
      return true
    }
    let start = blocks + Int(truncatingIfNeeded: block)
    let head = start.load(as: UInt8.self)
    let isNarrow = head & Self.narrowBit != 0
    guard head & Self.chainMark != Self.chainMark else {
      let count = Int(truncatingIfNeeded: head & Self.chainCount)
      let values = start + (1 &+ count)
      var link = 0
      repeat {
        let letter = UInt64(start.load(fromByteOffset: 1 &+ link, as: UInt8.self))
        guard matched < end, letter == rest & 0x7F else { return false }
        value =
          isNarrow
          ? UInt32(values.load(fromByteOffset: link, as: UInt8.self)) &<< 7
          : UInt32(values.loadUnaligned(fromByteOffset: 2 &* link, as: UInt16.self))
        take(value, &rest, &matched, &backOffs)
        link &+= 1
      } while link < count
      block = head & Self.moreBit != 0 ? name(values + (isNarrow ? count : 2 &* count)) : 0
      return true
    }
    let count = Int(truncatingIfNeeded: head & ~Self.narrowBit)
    let place = place(of: rest & 0x7F, start + 1, count)
    guard place < count else { return false }
    let values = start + (1 &+ count)
    if isNarrow {
      value = UInt32(values.load(fromByteOffset: place, as: UInt8.self)) &<< 7
      block = 0
    } else {
      let found = UInt32(values.loadUnaligned(fromByteOffset: 2 &* place, as: UInt16.self))
      value = found & 0x3FFF
      block = found & Self.branchBit != 0 ? name(values + (2 &* count &+ 3 &* place)) : 0
    }
    take(value, &rest, &matched, &backOffs)
    return true
  }

  /// Counts an n-gram with one letter more. The longest are no contexts: they have no back-off for which there would be
  /// no place.
  @inline(__always)
  private func take(
    _ value: UInt32, _ rest: inout UInt64, _ matched: inout UInt64, _ backOffs: inout UInt64
  ) {
    matched &+= 8
    backOffs |= UInt64(value & 0x7F) &<< matched
    rest &>>= 7
  }

  @inline(__always)
  private func name(_ bytes: UnsafeRawPointer) -> UInt32 { bytes.loadUnaligned(as: UInt32.self) & 0xFF_FFFF }

  /// The bit of a block's first byte that says that its n-grams have a cost alone, of one byte.
  package static let narrowBit: UInt8 = 1 << 7
  /// The bits of a block's first byte that say that it is a chain; no block has so many n-grams otherwise.
  package static let chainMark: UInt8 = 0x70
  /// The bit of a chain's first byte that says that the last n-gram has a block.
  package static let moreBit: UInt8 = 1 << 3
  /// The bits of a chain's first byte that hold its length.
  package static let chainCount: UInt8 = 7
  /// The bit of a value that says that the n-gram has a block.
  package static let branchBit: UInt32 = 1 << 14
  /// Bytes that may be read behind the last block.
  package static let margin = 8

  /// The place of a letter among others, eight of which are compared at a time; their number or more for none.
  @inline(__always)
  private func place(of letter: UInt64, _ letters: UnsafeRawPointer, _ count: Int) -> Int {
    let wanted = letter &* 0x0101_0101_0101_0101
    var place = 0
    repeat {
      let differences = letters.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ wanted
      // The lowest byte that is zero (Warren, Hacker's Delight, 6-1); letters have seven bits.
      let zeros = (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
      if zeros != 0 { return place &+ zeros.trailingZeroBitCount &>> 3 }
      place &+= 8
    } while place < count
    return count
  }

  /// The n-gram of the last `length` letters, marked by a bit above them.
  @inline(__always)
  package static func key(_ letters: UInt64, _ length: Int) -> UInt64 {
    let mark: UInt64 = 1 << UInt64(7 * length)
    return letters & (mark &- 1) | mark
  }
}
