/// All divisions of a stretch of Thai letters into words of the lexicon and unknown pieces, with their probabilities.
///
/// A unigram model: the probability of a division is the product of those of its pieces. An unknown piece may begin
/// and end wherever the script allows; two unknown pieces never stand side by side. `divide` finds the likeliest
/// division (Viterbi) and, by the forward–backward algorithm (Rabiner 1989), the odds of a boundary at each place.
///
/// The memory is taken once and used for every stretch; indices stay below `longestStretch` + 2, so the pointers
/// need no checks.
package final class WordLattice {
  /// Longest stretch that is divided at once, in letters. With costs of at most about 4 nats a letter and
  /// `letterScale` taken off, every sum stays within the range of `Double` (e^±709).
  package static let longestStretch = 256

  /// Cost in nats of an unknown piece, of each place it runs over, and of each of its letters; cross-validated.
  private static let unknownBase = 4.0
  private static let unknownPart = 2.0
  private static let unknownLetter = 2.0
  /// Every path is scaled by this many nats a letter, about what running text costs.
  private static let letterScale = 2.0
  /// Longest word that is looked up, in letters; longer ones are not in the lexicon.
  private static let longestWord = 48

  package struct Edge: BitwiseCopyable {
    package let end: Int32
    package let value: Int32
  }

  package struct Piece: BitwiseCopyable {
    package let start: Int
    package let end: Int
    /// The value of the word in the lexicon; negative for an unknown piece.
    package let value: Int

    package var isUnknown: Bool { value < 0 }
  }

  private struct Step: BitwiseCopyable {
    var cost = Float.infinity
    var from: Int32 = 0
    var value: Int32 = 0
    /// Whether the piece before is an unknown one that goes on or ends here.
    var followsUnknown = false
  }

  let model: ThaiModel
  /// e^(letterScale · n) for n letters.
  private let letterPowers = powersOfLetters
  private static let powersOfLetters = ValueTable(
    (0...longestWord).map { Scaling.exponential(letterScale * Double($0)) })
  /// Weight of a part of n letters of an unknown piece.
  private let partWeights = weightsOfParts
  private static let weightsOfParts = ValueTable(
    (0...longestWord).map { Scaling.exponential((letterScale - unknownLetter) * Double($0) - unknownPart) })
  private let baseWeight = weightOfBase
  private static let weightOfBase = Scaling.exponential(-unknownBase)

  /// Letters of the stretch, and pieces of the likeliest division: in memory that is read without a check of access.
  private let counts = Storage<Int>(count: 2)
  private let placeFlags = Storage<Bool>(count: longestStretch + 2)
  private let nextPlaces = Storage<Int32>(count: longestStretch + 2)
  private let edgeStarts = Storage<Int32>(count: longestStretch + 2)
  private let edges = Storage<Edge>(count: longestStretch * longestWord)
  private let forwardKnown = Storage<Double>(count: longestStretch + 2)
  private let forwardUnknown = Storage<Double>(count: longestStretch + 2)
  private let backwardKnown = Storage<Double>(count: longestStretch + 2)
  private let backwardUnknown = Storage<Double>(count: longestStretch + 2)
  private let boundaryOdds = Storage<Double>(count: longestStretch + 2)
  private let bestKnown = Storage<Step>(count: longestStretch + 2)
  private let bestUnknown = Storage<Step>(count: longestStretch + 2)
  private let pieceStorage = Storage<Piece>(count: longestStretch + 2)

  package init(model: ThaiModel) {
    self.model = model
    counts[0] = 0
    counts[1] = 0
  }

  /// Letters of the stretch.
  @inline(__always)
  package private(set) var count: Int {
    get { counts[0] }
    set { counts[0] = newValue }
  }

  /// Number of pieces of the likeliest division.
  @inline(__always)
  package private(set) var pieceCount: Int {
    get { counts[1] }
    set { counts[1] = newValue }
  }

  /// Whether a word may begin before a letter, or end at the end.
  @inline(__always)
  package func mayBegin(_ place: Int) -> Bool { placeFlags[place] }

  /// Odds of a boundary before a letter.
  @inline(__always)
  package func odds(_ place: Int) -> Double { boundaryOdds[place] }

  /// A piece of the likeliest division.
  @inline(__always)
  package func piece(_ index: Int) -> Piece { pieceStorage[index] }

  /// Hands over the words that begin before a letter, shortest first.
  @inline(__always)
  package func forEachEdge(from start: Int, _ body: (Edge) -> Void) {
    for index in edgeStarts[start]..<edgeStarts[start + 1] { body(edges[Int(index)]) }
  }

  /// Divides `count` letters, at most `longestStretch`.
  ///
  /// - Parameter withOdds: whether the odds of boundaries are asked for afterwards.
  package func divide(_ letters: UnsafePointer<Symbol>, _ count: Int, withOdds: Bool = true) {
    self.count = count
    findPlaces(letters, count)
    findWords(letters, count)
    if withOdds {
      sumForward(count)
      sumBackward(count)
    }
    findBest(count)
    walkBack(count)
  }

  private func findPlaces(_ letters: UnsafePointer<Symbol>, _ count: Int) {
    placeFlags[0] = true
    placeFlags[count] = true
    var next = count
    for index in stride(from: count - 1, through: 0, by: -1) {
      nextPlaces[index] = Int32(next)
      if index > 0 { placeFlags[index] = ThaiOrthography.mayBegin(letters, index, count) }
      if placeFlags[index] { next = index }
    }
  }

  private func findWords(_ letters: UnsafePointer<Symbol>, _ count: Int) {
    let lexicon = model.lexicon
    var found = 0
    for start in 0..<count {
      edgeStarts[start] = Int32(found)
      guard placeFlags[start] else { continue }
      var unit = lexicon.rootUnit
      var end = start
      let limit = min(count, start + Self.longestWord)
      while end < limit, let next = lexicon.step(unit, letters[end]) {
        unit = next
        end += 1
        if placeFlags[end], let value = lexicon.value(of: unit) {
          edges[found] = Edge(end: Int32(end), value: Int32(value))
          found += 1
        }
      }
    }
    edgeStarts[count] = Int32(found)
    edgeStarts[count + 1] = Int32(found)
  }

  // MARK: Probabilities

  @inline(__always)
  private func weight(_ edge: Edge, from start: Int) -> Double {
    model.probability(Int(edge.value)) * letterPowers[Int(edge.end) - start]
  }

  @inline(__always)
  private func partWeight(from start: Int) -> Double {
    partWeights[min(Int(nextPlaces[start]) - start, Self.longestWord)]
  }

  private func sumForward(_ count: Int) {
    for index in 0...count {
      forwardKnown[index] = 0
      forwardUnknown[index] = 0
    }
    forwardKnown[0] = 1
    for start in 0..<count where placeFlags[start] {
      let all = forwardKnown[start] + forwardUnknown[start]
      guard all > 0 else { continue }
      forEachEdge(from: start) { forwardKnown[Int($0.end)] += all * weight($0, from: start) }
      let part = partWeight(from: start)
      forwardUnknown[Int(nextPlaces[start])] +=
        (forwardKnown[start] * baseWeight + forwardUnknown[start]) * part
    }
  }

  private func sumBackward(_ count: Int) {
    backwardKnown[count] = 1
    backwardUnknown[count] = 1
    let total = forwardKnown[count] + forwardUnknown[count]
    for start in stride(from: count - 1, through: 0, by: -1) where placeFlags[start] {
      var words = 0.0
      forEachEdge(from: start) { words += backwardKnown[Int($0.end)] * weight($0, from: start) }
      let onward = partWeight(from: start) * backwardUnknown[Int(nextPlaces[start])]
      backwardKnown[start] = words + baseWeight * onward
      backwardUnknown[start] = words + onward
      let boundary = forwardKnown[start] * backwardKnown[start] + forwardUnknown[start] * words
      boundaryOdds[start] = boundary / max(total - boundary, total * 1e-9)
    }
  }

  // MARK: The likeliest division

  private func findBest(_ count: Int) {
    for index in 0...count {
      bestKnown[index] = Step()
      bestUnknown[index] = Step()
    }
    bestKnown[0].cost = 0
    for start in 0..<count where placeFlags[start] {
      let known = bestKnown[start].cost
      let unknown = bestUnknown[start].cost
      let cost = min(known, unknown)
      guard cost < .infinity else { continue }
      forEachEdge(from: start) { edge in
        let sum = cost + model.cost(Int(edge.value))
        guard sum < bestKnown[Int(edge.end)].cost else { return }
        bestKnown[Int(edge.end)] = Step(
          cost: sum, from: Int32(start), value: edge.value, followsUnknown: unknown < known)
      }
      extendUnknown(from: start, known, unknown)
    }
  }

  private func extendUnknown(from start: Int, _ known: Float, _ unknown: Float) {
    let next = Int(nextPlaces[start])
    let part = Float(Self.unknownPart + Self.unknownLetter * Double(next - start))
    let begun = known + Float(Self.unknownBase) + part
    let goneOn = unknown + part
    guard min(begun, goneOn) < bestUnknown[next].cost else { return }
    bestUnknown[next] = Step(cost: min(begun, goneOn), from: Int32(start), followsUnknown: goneOn < begun)
  }

  /// Collects the pieces from the last to the first and turns them round.
  private func walkBack(_ count: Int) {
    var found = 0
    var end = count
    var isUnknown = bestUnknown[count].cost < bestKnown[count].cost
    while end > 0 {
      let step = isUnknown ? bestUnknown[end] : bestKnown[end]
      let start = isUnknown ? startOfUnknown(endingAt: end) : Int(step.from)
      pieceStorage[found] = Piece(start: start, end: end, value: isUnknown ? -1 : Int(step.value))
      found += 1
      isUnknown = !isUnknown && step.followsUnknown
      end = start
    }
    for index in 0..<(found / 2) {
      let last = pieceStorage[found - 1 - index]
      pieceStorage[found - 1 - index] = pieceStorage[index]
      pieceStorage[index] = last
    }
    pieceCount = found
  }

  private func startOfUnknown(endingAt end: Int) -> Int {
    var start = end
    while bestUnknown[start].followsUnknown { start = Int(bestUnknown[start].from) }
    return Int(bestUnknown[start].from)
  }
}
