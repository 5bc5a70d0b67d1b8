import Checking

/// The bytes of a model of n-grams, in the layout that `LetterModel` reads.
struct LetterModelImage {
  private let letterCosts: [UInt32]
  private let backOffs: [UInt64: UInt32]
  /// The n-grams with one letter more before an n-gram, by its key: first those that have such themselves.
  private var longer: [UInt64: ArraySlice<Ngram>] = [:]
  /// The pairs of letters, the most frequent first.
  private let pairs: [Ngram]
  /// The n-grams with a block of their own, the most frequent first.
  private var parents: [Ngram] = []
  /// The offsets of blocks.
  private var places: [UInt64: UInt32] = [:]
  private var blocks: [UInt8] = [0]

  init(_ ngrams: [Ngram], letterCosts: [UInt32], backOffs: [UInt64: UInt32]) {
    self.letterCosts = letterCosts
    self.backOffs = backOffs
    pairs = ngrams.filter { $0.length == 2 }.sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    group(ngrams)
    place()
    for parent in parents { write(block(of: parent.key)) }
    blocks += [UInt8](repeating: 0, count: LetterModel.margin)
    blocks += [UInt8](repeating: 0, count: (4 - blocks.count % 4) % 4)
  }

  private mutating func group(_ ngrams: [Ngram]) {
    let withLonger = Set(ngrams.filter { $0.length > 2 }.map(\.end))
    let sorted = ngrams.filter { $0.length > 2 }.sorted {
      if $0.end != $1.end { return $0.end < $1.end }
      let (isFirst, isSecond) = (withLonger.contains($0.key), withLonger.contains($1.key))
      if isFirst != isSecond { return isFirst }
      return ($1.count, $0.key) < ($0.count, $1.key)
    }
    var start = 0
    while start < sorted.count {
      let parent = sorted[start].end
      let end = sorted[start...].firstIndex { $0.end != parent } ?? sorted.count
      longer[parent] = sorted[start..<end]
      start = end
    }
  }

  // MARK: Blocks

  /// What is written for an n-gram that has longer ones.
  private enum Block {
    /// The only n-gram with one letter more, the only one with two more, and so on; two at least or one that goes on.
    case chain([Ngram])
    case wide(ArraySlice<Ngram>)
    /// Costs alone: no n-gram has longer ones or is a context.
    case narrow(ArraySlice<Ngram>)
  }

  private func block(of key: UInt64) -> Block {
    let children = longer[key] ?? []
    if children.count == 1 { return .chain(chain(from: key)) }
    return children.allSatisfy { longer[$0.key] == nil && value(of: $0) & 0x7F == 0 }
      ? .narrow(children) : .wide(children)
  }

  /// The n-grams from one on that are the only ones with one letter more than that before them.
  private func chain(from key: UInt64) -> [Ngram] {
    var links: [Ngram] = []
    while let children = longer[links.last?.key ?? key], children.count == 1 { links += children }
    return links
  }

  /// Whether an n-gram has one longer, which has none itself: its name stands for the block.
  private func isSingle(_ key: UInt64) -> Bool {
    guard let children = longer[key], children.count == 1 else { return false }
    return longer[children[children.startIndex].key] == nil
  }

  /// The n-grams of a block that may have blocks themselves.
  private static func ends(of block: Block) -> [Ngram] {
    switch block {
    case .chain(let links): Array(links.suffix(1))
    case .wide(let children): Array(children)
    case .narrow: []
    }
  }

  private mutating func place() {
    var open = pairs
    while let ngram = open.popLast() {
      guard longer[ngram.key] != nil, !isSingle(ngram.key) else { continue }
      parents.append(ngram)
      open += Self.ends(of: block(of: ngram.key))
    }
    parents.sort { ($1.count, $0.key) < ($0.count, $1.key) }
    var offset = blocks.count
    for parent in parents {
      places[parent.key] = UInt32(offset)
      offset += size(of: block(of: parent.key))
    }
    precondition(offset < Int(LetterModel.singleBit), "names have too few bits for so many blocks")
  }

  private func size(of block: Block) -> Int {
    switch block {
    case .chain(let links):
      1 + (Self.isNarrow(links, value) ? 2 : 3) * links.count + 3
        * links.suffix(1).count { longer[$0.key] != nil }
    case .wide(let children): 1 + 3 * children.count + 3 * children.count { longer[$0.key] != nil }
    case .narrow(let children): 1 + 2 * children.count
    }
  }

  private func value(of ngram: Ngram) -> UInt32 { ngram.cost << 7 | (backOffs[ngram.key] ?? 0) }

  private static func isNarrow(_ links: [Ngram], _ value: (Ngram) -> UInt32) -> Bool {
    links.allSatisfy { value($0) & 0x7F == 0 }
  }

  /// What the model knows the block of an n-gram by; 0 where there is none.
  private func name(of key: UInt64) -> UInt32 {
    guard let child = longer[key]?.first else { return 0 }
    guard isSingle(key) else { return places[key] ?? 0 }
    return LetterModel.singleBit | UInt32(child.firstLetter) << 14 | value(of: child)
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .chain(let links): writeChain(links)
    case .wide(let children):
      writeHead(children, mark: 0)
      for child in children {
        writeValue(value(of: child) | (longer[child.key] == nil ? 0 : LetterModel.branchBit))
      }
      for child in children where longer[child.key] != nil { writeName(of: child) }
    case .narrow(let children):
      writeHead(children, mark: LetterModel.narrowBit)
      blocks += children.map { UInt8($0.cost) }
    }
  }

  private mutating func writeHead(_ children: ArraySlice<Ngram>, mark: UInt8) {
    precondition(children.count < Int(LetterModel.chainMark), "the head has too few bits for so many n-grams")
    blocks.append(UInt8(children.count) | mark)
    blocks += children.map(\.firstLetter)
  }

  private mutating func writeChain(_ links: [Ngram]) {
    let isNarrow = Self.isNarrow(links, value)
    let goesOn = links.last.map { longer[$0.key] != nil } ?? false
    blocks.append(
      LetterModel.chainMark | (isNarrow ? LetterModel.narrowBit : 0) | (goesOn ? LetterModel.moreBit : 0)
        | UInt8(links.count))
    blocks += links.map(\.firstLetter)
    for link in links {
      if isNarrow { blocks.append(UInt8(link.cost)) } else { writeValue(value(of: link)) }
    }
    if goesOn, let last = links.last { writeName(of: last) }
  }

  private mutating func writeValue(_ value: UInt32) { blocks += [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private mutating func writeName(of ngram: Ngram) {
    let name = name(of: ngram.key)
    blocks += [UInt8(name & 0xFF), UInt8(name >> 8 & 0xFF), UInt8(name >> 16)]
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
