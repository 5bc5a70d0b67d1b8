import Checking

/// The bytes of a model of n-grams, in the layout that `LetterModel` reads.
struct LetterModelImage {
  private let letterCosts: [UInt32]
  private let backOffs: [UInt64: UInt32]
  /// The n-grams with one letter more before an n-gram, by its key: first those that have such themselves.
  private var longer: [UInt64: ArraySlice<Ngram>] = [:]
  /// The pairs of letters, the most frequent first.
  private let pairs: [Ngram]
  /// The keys of n-grams with a block of their own, the most frequent first.
  private var parents: [UInt64] = []
  /// The offsets of blocks in units of two bytes.
  private var places: [UInt64: UInt32] = [:]
  private var blocks: [UInt8] = [0, 0]

  init(_ ngrams: [Ngram], letterCosts: [UInt32], backOffs: [UInt64: UInt32]) {
    self.letterCosts = letterCosts
    self.backOffs = backOffs
    pairs = ngrams.filter { $0.length == 2 }.sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    group(ngrams)
    place(ngrams)
    for parent in parents { writeBlock(of: parent) }
    blocks += [UInt8](repeating: 0, count: LetterModel.margin)
    blocks += [UInt8](repeating: 0, count: (4 - blocks.count % 4) % 4)
  }

  /// The key of an n-gram without its first letter.
  private static func parent(of ngram: Ngram) -> UInt64 { LetterModel.key(ngram.key, ngram.length - 1) }

  private mutating func group(_ ngrams: [Ngram]) {
    let withParents = Set(ngrams.filter { $0.length > 2 }.map { Self.parent(of: $0) })
    let sorted = ngrams.filter { $0.length > 2 }.sorted {
      let (first, second) = (Self.parent(of: $0), Self.parent(of: $1))
      if first != second { return first < second }
      let (isFirst, isSecond) = (withParents.contains($0.key), withParents.contains($1.key))
      if isFirst != isSecond { return isFirst }
      return ($1.count, $0.key) < ($0.count, $1.key)
    }
    var start = 0
    while start < sorted.count {
      let parent = Self.parent(of: sorted[start])
      let end = sorted[start...].firstIndex { Self.parent(of: $0) != parent } ?? sorted.count
      longer[parent] = sorted[start..<end]
      start = end
    }
  }

  /// Whether an n-gram has one longer, which has none itself: its name stands for the block.
  private func isSingle(_ key: UInt64) -> Bool {
    guard let children = longer[key], children.count == 1, let child = children.first else { return false }
    return longer[child.key] == nil
  }

  /// Whether none of the n-grams of a block is a context or has a block itself.
  private func isNarrow(_ children: ArraySlice<Ngram>) -> Bool {
    children.allSatisfy { longer[$0.key] == nil && (backOffs[$0.key] ?? 0) == 0 }
  }

  private mutating func place(_ ngrams: [Ngram]) {
    let withBlocks = ngrams.filter { longer[$0.key] != nil && !isSingle($0.key) }
    parents = withBlocks.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.map(\.key)
    var offset = blocks.count
    for parent in parents {
      places[parent] = UInt32(offset / 2)
      let children = longer[parent] ?? []
      let branches = children.count { longer[$0.key] != nil }
      offset += isNarrow(children) ? 1 + 2 * children.count : 1 + 3 * children.count + 3 * branches
      offset += offset % 2
    }
    precondition(offset / 2 < Int(LetterModel.singleBit), "names have too few bits for so many blocks")
  }

  private func value(of ngram: Ngram) -> UInt32 { ngram.cost << 7 | (backOffs[ngram.key] ?? 0) }

  /// What the model knows the block of an n-gram by; 0 where there is none.
  private func name(of key: UInt64) -> UInt32 {
    guard let child = longer[key]?.first else { return 0 }
    guard isSingle(key) else { return places[key] ?? 0 }
    return LetterModel.singleBit | UInt32(child.firstLetter) << 14 | value(of: child)
  }

  private mutating func writeBlock(of parent: UInt64) {
    let children = longer[parent] ?? []
    let isNarrow = isNarrow(children)
    blocks.append(UInt8(children.count) | (isNarrow ? LetterModel.narrowBit : 0))
    blocks += children.map(\.firstLetter)
    if isNarrow {
      blocks += children.map { UInt8($0.cost) }
    } else {
      for child in children {
        let value = value(of: child) | (longer[child.key] == nil ? 0 : LetterModel.branchBit)
        blocks += [UInt8(value & 0xFF), UInt8(value >> 8)]
      }
      for name in children.map({ name(of: $0.key) }) where name != 0 {
        blocks += [UInt8(name & 0xFF), UInt8(name >> 8 & 0xFF), UInt8(name >> 16)]
      }
    }
    if blocks.count % 2 == 1 { blocks.append(0) }
  }

  // MARK: The whole

  var bytes: [UInt8] {
    var header = [UInt32](repeating: 0, count: LetterModel.headerCount)
    header.replaceSubrange(
      0..<4,
      with: [LetterModel.magic, UInt32(LetterModel.order), UInt32(pairs.count + 1), UInt32(blocks.count / 4)])
    let words = header + letterCosts + index + rows
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) } }
      + blocks
  }

  /// For each two letters their row, two to a word; the first row is empty.
  private var index: [UInt32] {
    var words = [UInt32](repeating: 0, count: LetterModel.indexCount)
    for (row, pair) in pairs.enumerated() {
      let letters = Int(pair.key & 0x3FFF)
      words[letters / 2] |= UInt32(row + 1) << UInt32(16 * (letters % 2))
    }
    return words
  }

  private var rows: [UInt32] {
    let followers = followers()
    return [UInt32](repeating: 0, count: LetterModel.rowCount)
      + pairs.flatMap { [value(of: $0), name(of: $0.key)] + (followers[$0.key] ?? [0, 0, 0, 0]) }
  }

  /// For two letters the set of those that follow: a bit a letter, the lowest first.
  private func followers() -> [UInt64: [UInt32]] {
    var sets: [UInt64: [UInt32]] = [:]
    for ngram in longer.values.joined() where ngram.length == 3 {
      let letter = Int(ngram.key & 0x7F)
      sets[LetterModel.key(ngram.key >> 7, 2), default: [0, 0, 0, 0]][letter / 32] |= 1 << UInt32(letter % 32)
    }
    return sets
  }
}
