/// Describes a place between two Thai letters by features, numbers that stand for "this is the case here".
///
/// Features read the lattice (how probable a boundary is, which words end, begin and run over the place) and the
/// letters around it. A feature is a 32-bit hash of its template and values; training and use share this code.
package struct BreakFeatures {
  /// Most features of one place.
  package static let capacity = 64

  private let lattice: WordLattice
  private let model: ThaiModel
  private let leftLength = Storage<Int>(count: WordLattice.longestStretch + 2)
  private let leftCost = Storage<Int>(count: WordLattice.longestStretch + 2)
  private let rightLength = Storage<Int>(count: WordLattice.longestStretch + 2)
  private let rightCost = Storage<Int>(count: WordLattice.longestStretch + 2)
  private let coverLength = Storage<Int>(count: WordLattice.longestStretch + 2)
  private let coverCost = Storage<Int>(count: WordLattice.longestStretch + 2)
  private let pieceOfPlace = Storage<Int>(count: WordLattice.longestStretch + 2)
  /// `prefixHash[i]` is the hash of the letters before i; differences give the hash of any span.
  private let prefixHash = Storage<UInt32>(count: WordLattice.longestStretch + 2)
  /// Powers of `hashBase`.
  private let powers = powersOfBase
  private static let powersOfBase = ValueTable(
    (0..<WordLattice.longestStretch).reduce(into: [1]) { powers, last in
      powers.append(powers[last] &* hashBase)
    })
  private let types = typesOfSymbols
  private static let typesOfSymbols = ValueTable((0..<128).map { type(of: Symbol($0)) })
  private static let hashBase: UInt32 = 0x01_000193  // FNV prime
  /// Bucket of a cost that is not there.
  private static let noCost = 15

  /// From this cost on a word is rare, in nats: the frequencies hardly know it. Cross-validated.
  private static let rareCost: Float = 16

  package init(model: ThaiModel, lattice: WordLattice) {
    self.model = model
    self.lattice = lattice
  }

  /// Reads the lattice once it has been divided.
  package func prepare(_ letters: UnsafePointer<Symbol>) {
    let count = lattice.count
    for place in 0...count {
      leftLength[place] = 0
      leftCost[place] = Self.noCost
      rightLength[place] = 0
      rightCost[place] = Self.noCost
      coverLength[place] = 0
      coverCost[place] = Self.noCost
    }
    for start in 0..<count where lattice.mayBegin(start) { readWords(from: start) }
    for index in 0..<lattice.pieceCount {
      let piece = lattice.piece(index)
      for place in piece.start..<piece.end { pieceOfPlace[place] = index }
    }
    for index in 0..<count {
      prefixHash[index + 1] = prefixHash[index] &* Self.hashBase &+ UInt32(letters[index])
    }
  }

  private func readWords(from start: Int) {
    lattice.forEachEdge(from: start) { edge in
      let end = Int(edge.end)
      let length = end - start
      let cost = costBucket(Int(edge.value))
      // Words come shortest first: the last one that ends or begins at a place is the longest.
      if length > leftLength[end] {
        leftLength[end] = length
        leftCost[end] = cost
      }
      rightLength[start] = length
      rightCost[start] = cost
      guard length > 2 else { return }
      for place in (start + 1)..<end where length > coverLength[place] {
        coverLength[place] = length
        coverCost[place] = cost
      }
    }
  }

  /// Whether the likeliest division has a word of the lexicon running over the place.
  package func isInsideWord(_ place: Int) -> Bool {
    let piece = lattice.piece(pieceOfPlace[place])
    return piece.start < place && !piece.isUnknown
  }

  /// Whether a word of the lexicon runs over the place.
  package func isCovered(_ place: Int) -> Bool { coverLength[place] > 0 }

  /// Whether the place lies in a piece of the likeliest division that is unknown or rare, or beside one: there loan
  /// words and names have fallen into pieces.
  package func isBesideStrange(_ place: Int) -> Bool {
    let index = pieceOfPlace[place]
    let piece = lattice.piece(index)
    return isStrange(piece) || piece.start == place && isStrange(lattice.piece(index - 1))
  }

  private func isStrange(_ piece: WordLattice.Piece) -> Bool {
    piece.isUnknown || model.isFragment(piece.value) || model.cost(piece.value) >= Self.rareCost
  }

  private func costBucket(_ value: Int) -> Int { min(Int(model.cost(value) / 2), Self.noCost - 1) }

  private func pieceCostBucket(_ piece: WordLattice.Piece) -> Int {
    piece.isUnknown ? Self.noCost : costBucket(piece.value)
  }

  private func span(_ start: Int, _ end: Int) -> UInt32 {
    prefixHash[end] &- prefixHash[start] &* powers[end - start]
  }

  /// What lies around the stretch, for the features that need it.
  package struct Context {
    /// The symbols of the paragraph and where the stretch begins and ends in it.
    package let symbols: UnsafeBufferPointer<Symbol>
    package let start: Int
    package let end: Int
    /// The zone of the run, and where the run begins.
    let zone: NameZone
    let runStart: Int

    /// Whether the place is where a name is expected, behind the title of a person or the head of a place.
    package func isInName(_ place: Int) -> Bool {
      let offset = start + place - runStart
      if let placeStart = zone.placeStart, offset > placeStart { return true }
      return switch zone.kind {
      case .attachedTitle: offset > zone.titleLength
      case .afterTitle, .familyName: true
      default: false
      }
    }

    /// The symbol at an offset from the stretch; a space outside the paragraph.
    func symbol(_ offset: Int) -> Symbol {
      let index = start + offset
      return symbols.indices.contains(index) ? symbols[index] : Symbols.space
    }
  }

  /// Writes the features of the place before letter `place` and returns how many there are.
  package func write(_ place: Int, _ context: Context, to features: UnsafeMutablePointer<UInt32>) -> Int {
    var writer = Writer(features: features)
    writeLexicon(place, &writer)
    writePieces(place, &writer)
    writeLetters(place, context, &writer)
    if context.zone.kind != .none { writeZone(place, context, &writer) }
    return writer.count
  }

  private func writeLexicon(_ place: Int, _ writer: inout Writer) {
    let odds = oddsBucket(place)
    let left = leftLength[place]
    let right = rightLength[place]
    let cover = coverLength[place]
    writer.add(1, 0, 0)
    writer.add(2, odds, 0)
    writer.add(3, min(left, 8), 0)
    writer.add(4, min(right, 8), 0)
    writer.add(5, min(cover, 10), 0)
    writer.add(6, min(left, 6) * 8 + min(right, 6), min(cover, 6))
    writer.add(7, coverCost[place], odds)
    writer.add(8, leftCost[place], rightCost[place])
    writer.add(9, min(left, 3) * 4 + min(right, 3), odds)
    if left > 0 { writer.add(10, span(place - left, place)) }
    if right > 0 { writer.add(11, span(place, place + right)) }
    let distances = min(place, 4) * 8 + min(lattice.count - place, 4)
    writer.add(12, distances, odds > 0 ? 1 : 0)
  }

  private func oddsBucket(_ place: Int) -> Int {
    let odds = lattice.odds(place)
    return odds > 0 ? max(-20, min(20, Int(odds.exponent))) : -21
  }

  /// 0 for an unknown piece, 1 for a word, 2 for a fragment.
  private func kind(of piece: WordLattice.Piece) -> Int {
    piece.isUnknown ? 0 : model.isFragment(piece.value) ? 2 : 1
  }

  private func writePieces(_ place: Int, _ writer: inout Writer) {
    let index = pieceOfPlace[place]
    let piece = lattice.piece(index)
    let kind = kind(of: piece)
    if piece.start < place {
      writer.add(20, kind, min(piece.end - piece.start, 8))
      writer.add(21, span(piece.start, piece.end), UInt32(place - piece.start))
      writer.add(22, pieceCostBucket(piece), min(place - piece.start, 4) * 8 + min(piece.end - place, 4))
      if index > 0 {
        let previous = lattice.piece(index - 1)
        writer.add(23, span(previous.start, previous.end), UInt32(kind))
      }
      return
    }
    let previous = lattice.piece(index - 1)
    let kinds = kind * 3 + self.kind(of: previous)
    let leftSpan = span(previous.start, previous.end)
    let rightSpan = span(piece.start, piece.end)
    writer.add(24, kinds, 0)
    writer.add(25, min(previous.end - previous.start, 6), min(piece.end - piece.start, 6) * 9 + kinds)
    writer.add(26, pieceCostBucket(previous), pieceCostBucket(piece))
    writer.add(27, leftSpan)
    writer.add(28, rightSpan)
    writer.add(29, leftSpan, rightSpan)
    let next = index + 1 < lattice.pieceCount ? self.kind(of: lattice.piece(index + 1)) : 3
    let lengths = min(previous.end - previous.start, 5) * 8 + min(piece.end - piece.start, 5)
    writer.add(31, kinds * 4 + next, lengths)
    if index > 1 {
      let before = lattice.piece(index - 2)
      writer.add(32, kinds * 4 + next, self.kind(of: before))
      writer.add(30, span(before.start, before.end), UInt32(kinds))
    }
  }

  private func writeZone(_ place: Int, _ context: Context, _ writer: inout Writer) {
    let kind = Int(context.zone.kind.rawValue)
    let offset = context.start + place - context.runStart - context.zone.titleLength
    let length = context.zone.runLength - context.zone.titleLength
    let side = offset == 0 ? 1 : offset < 0 ? 2 : 0
    writer.add(60, kind, side)
    writer.add(61, kind * 4 + side, min(length / 3, 8))
    writer.add(62, kind * 4 + side, oddsBucket(place) / 2)
    writer.add(63, side, min(length / 3, 8))
  }

  private func writeLetters(_ place: Int, _ context: Context, _ writer: inout Writer) {
    var window: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)
    window.0 = UInt32(context.symbol(place - 3))
    window.1 = UInt32(context.symbol(place - 2))
    window.2 = UInt32(context.symbol(place - 1))
    window.3 = UInt32(context.symbol(place))
    window.4 = UInt32(context.symbol(place + 1))
    window.5 = UInt32(context.symbol(place + 2))
    writer.add(40, window.2, window.3)
    writer.add(41, window.1 << 8 | window.2, window.3)
    writer.add(42, window.2, window.3 << 8 | window.4)
    writer.add(43, window.1 << 8 | window.2, window.3 << 8 | window.4)
    writer.add(44, window.0 << 16 | window.1 << 8 | window.2)
    writer.add(45, window.3 << 16 | window.4 << 8 | window.5)
    writer.add(46, window.1 << 8 | window.2)
    writer.add(47, window.3 << 8 | window.4)
    writer.add(
      48, types[Int(window.0)] << 8 | types[Int(window.1)] << 4 | types[Int(window.2)],
      types[Int(window.3)] << 8 | types[Int(window.4)] << 4 | types[Int(window.5)])
    writer.add(
      49, types[Int(window.1)] << 4 | types[Int(window.2)], types[Int(window.3)] << 4 | types[Int(window.4)])
  }

  /// Kinds of letters: consonant, leading vowel, following vowel, mark above or below, tone, killer, other.
  private static func type(of symbol: Symbol) -> UInt32 {
    if symbol.isThaiConsonant { return 1 }
    if symbol.isLeadingVowel { return 2 }
    if symbol == Symbols.thanthakhat { return 3 }
    if (0x47...0x4E).contains(symbol) { return 4 }
    if symbol == Symbols.saraA || symbol == Symbols.saraAA || symbol == Symbols.saraAM { return 5 }
    if symbol.isFollowingVowelOrMark { return 6 }
    if symbol == Symbols.maiyamok { return 7 }
    if symbol.isSpace { return 8 }
    return symbol.isDigit ? 9 : 10
  }

  /// Collects hashes.
  private struct Writer {
    let features: UnsafeMutablePointer<UInt32>
    var count = 0

    @inline(__always)
    mutating func add(_ template: UInt32, _ first: Int, _ second: Int) {
      add(template, UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: second))
    }

    /// Mixes as the finaliser of MurmurHash3 does; 0 is kept for empty slots.
    @inline(__always)
    mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32 = 0) {
      var hash = template &* 0x9E37_79B1 ^ first &* 0x85EB_CA6B ^ (second &+ 0x7F4A_7C15) &* 0xC2B2_AE35
      hash = (hash ^ (hash >> 16)) &* 0x85EB_CA6B
      hash = (hash ^ (hash >> 13)) &* 0xC2B2_AE35
      hash ^= hash >> 16
      features[count] = max(hash, 1)
      count += 1
    }
  }
}
