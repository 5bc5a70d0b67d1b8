/// Describes a place between two Thai letters by features, numbers that stand for "this is the case here".
///
/// Features read the lattice (how probable a boundary is, which words end, begin and run over the place) and the
/// letters around it. A feature is a 32-bit hash of its template and values; training and use share this code.
package final class BreakFeatures {
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

  /// Whether the lexicon itself states the grade of the place, inside a word of the likeliest division.
  func isStated(_ place: Int) -> Bool {
    let piece = lattice.piece(pieceOfPlace[place])
    guard piece.start < place, !piece.isUnknown else { return false }
    return WordSeams(model.seams(piece.value)).code(at: place - piece.start) != 0
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

  @inline(__always)
  private func span(of piece: WordLattice.Piece) -> UInt32 { span(piece.start, piece.end) }

  @inline(__always)
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

  /// Writes the features of the place before letter `place` as hashes and returns how many there are.
  package func write(_ place: Int, _ context: Context, to hashes: UnsafeMutablePointer<UInt32>) -> Int {
    var sink = FeatureHashes(hashes)
    describe(place, context, to: &sink)
    return sink.count
  }

  /// The sums of the weights of the features of the place before letter `place`.
  func sums(_ place: Int, _ context: Context) -> WeightSums {
    var sink = FeatureSummation(weights: model.weights, groups: model.groupedSums.pointer)
    describe(place, context, to: &sink)
    return sink.sums
  }

  @inline(__always)
  private func describe(_ place: Int, _ context: Context, to sink: inout some FeatureSink) {
    describeLexicon(place, to: &sink)
    describePieces(place, to: &sink)
    describeLetters(place, context, to: &sink)
    if context.zone.kind != .none { describeZone(place, context, to: &sink) }
  }

  @inline(__always)
  private func describeLexicon(_ place: Int, to sink: inout some FeatureSink) {
    let odds = oddsBucket(place)
    let left = leftLength[place]
    let right = rightLength[place]
    sink.add(.odds(odds))
    sink.add(.lengths(left: left, right: right, cover: coverLength[place]))
    sink.add(.coverCost(coverCost[place], odds: odds))
    sink.add(.sideCosts(left: leftCost[place], right: rightCost[place]))
    sink.add(.edges(left: left, right: right, odds: odds))
    if left > 0 { sink.add(10, span(place - left, place)) }
    if right > 0 { sink.add(11, span(place, place + right)) }
    sink.add(.distances(before: place, after: lattice.count - place, isLikely: odds > 0))
  }

  /// The binary exponent of the odds, -20 to 20; -21 where there is no chance of a boundary.
  @inline(__always)
  private func oddsBucket(_ place: Int) -> Int {
    let odds = lattice.odds(place)
    return odds > 0 ? max(-20, min(20, Int(odds.exponent))) : -21
  }

  /// 0 for an unknown piece, 1 for a word, 2 for a fragment.
  private func kind(of piece: WordLattice.Piece) -> Int {
    piece.isUnknown ? 0 : model.isFragment(piece.value) ? 2 : 1
  }

  @inline(__always)
  private func describePieces(_ place: Int, to sink: inout some FeatureSink) {
    let index = pieceOfPlace[place]
    let piece = lattice.piece(index)
    if piece.start < place {
      describeInside(of: piece, place, to: &sink)
      if index > 0 { sink.add(23, span(of: lattice.piece(index - 1)), UInt32(kind(of: piece))) }
    } else {
      describeBoundary(before: index, to: &sink)
    }
  }

  @inline(__always)
  private func describeInside(of piece: WordLattice.Piece, _ place: Int, to sink: inout some FeatureSink) {
    sink.add(.piece(kind: kind(of: piece), length: piece.end - piece.start))
    sink.add(21, span(of: piece), UInt32(place - piece.start))
    sink.add(
      .pieceCost(pieceCostBucket(piece), before: place - piece.start, after: piece.end - place))
  }

  @inline(__always)
  private func describeBoundary(before index: Int, to sink: inout some FeatureSink) {
    let piece = lattice.piece(index)
    let previous = lattice.piece(index - 1)
    let kinds = kind(of: piece) * 3 + kind(of: previous)
    let (leftLength, rightLength) = (previous.end - previous.start, piece.end - piece.start)
    let (leftSpan, rightSpan) = (span(of: previous), span(of: piece))
    sink.add(.neighbours(before: leftLength, after: rightLength, kinds: kinds))
    sink.add(.neighbourCosts(before: pieceCostBucket(previous), after: pieceCostBucket(piece)))
    sink.add(27, leftSpan)
    sink.add(28, rightSpan)
    sink.add(29, leftSpan, rightSpan)
    let next = index + 1 < lattice.pieceCount ? kind(of: lattice.piece(index + 1)) : 3
    sink.add(.nextPiece(kinds: kinds * 4 + next, before: leftLength, after: rightLength))
    if index > 1 {
      let before = lattice.piece(index - 2)
      sink.add(.previousPiece(kinds: kinds * 4 + next, kind: kind(of: before)))
      sink.add(30, span(of: before), UInt32(kinds))
    }
  }

  private func describeZone(_ place: Int, _ context: Context, to sink: inout some FeatureSink) {
    let kind = Int(context.zone.kind.rawValue)
    let offset = context.start + place - context.runStart - context.zone.titleLength
    let length = context.zone.runLength - context.zone.titleLength
    let side = offset == 0 ? 1 : offset < 0 ? 2 : 0
    let lengthBucket = UInt32(truncatingIfNeeded: min(length / 3, 8))
    sink.add(60, UInt32(kind), UInt32(side))
    sink.add(61, UInt32(kind * 4 + side), lengthBucket)
    sink.add(62, UInt32(kind * 4 + side), UInt32(truncatingIfNeeded: oddsBucket(place) / 2))
    sink.add(63, UInt32(side), lengthBucket)
  }

  @inline(__always)
  private func describeLetters(_ place: Int, _ context: Context, to sink: inout some FeatureSink) {
    var window: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)
    window.0 = UInt32(context.symbol(place - 3))
    window.1 = UInt32(context.symbol(place - 2))
    window.2 = UInt32(context.symbol(place - 1))
    window.3 = UInt32(context.symbol(place))
    window.4 = UInt32(context.symbol(place + 1))
    window.5 = UInt32(context.symbol(place + 2))
    sink.add(40, window.2, window.3)
    sink.add(41, window.1 << 8 | window.2, window.3)
    sink.add(42, window.2, window.3 << 8 | window.4)
    sink.add(43, window.1 << 8 | window.2, window.3 << 8 | window.4)
    sink.add(44, window.0 << 16 | window.1 << 8 | window.2)
    sink.add(45, window.3 << 16 | window.4 << 8 | window.5)
    sink.add(46, window.1 << 8 | window.2)
    sink.add(47, window.3 << 8 | window.4)
    sink.add(
      48, types[Int(window.0)] << 8 | types[Int(window.1)] << 4 | types[Int(window.2)],
      types[Int(window.3)] << 8 | types[Int(window.4)] << 4 | types[Int(window.5)])
    sink.add(
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
}
