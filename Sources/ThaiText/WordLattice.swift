/// All divisions of a stretch of Thai letters into words of the lexicon and unknown pieces, with their probabilities.
///
/// A unigram model: the probability of a division is the product of those of its pieces. An unknown piece may begin
/// and end wherever the script allows and costs `unknownBase` and `unknownPart` for each place it runs over;
/// two unknown pieces never stand side by side. `divide` finds the likeliest division (Viterbi) and, by the
/// forward–backward algorithm (Rabiner 1989), the probability of a boundary at each place.
package final class WordLattice {
  /// Longest stretch that is divided at once, in letters. Keeps every sum within the range of `Double`:
  /// no piece is farther than e^±2 a letter from `lettersScale`.
  package static let longestStretch = 256

  /// Costs in nats.
  nonisolated(unsafe) package static var unknownBase = 4.0
  nonisolated(unsafe) package static var unknownPart = 2.0
  nonisolated(unsafe) package static var unknownLetter = 2.0
  /// Every path is scaled by this many nats a letter, about what running text costs.
  private static let letterScale = 2.0

  package struct Edge {
    package let end: Int
    package let value: Int
  }

  package struct Piece {
    package let start: Int
    package let end: Int
    /// The value of the word in the lexicon; nil for an unknown piece.
    package let value: Int?
  }

  private let model: ThaiModel
  private let scaledWeights: [Double]
  private let partWeight: [Double]
  private let baseWeight: Double

  package private(set) var count = 0
  /// Whether a word may begin before each letter, and at the end.
  package private(set) var mayBegin = [Bool](repeating: false, count: longestStretch + 1)
  private var nextPlace = [Int](repeating: 0, count: longestStretch + 1)
  private var edgeStart = [Int](repeating: 0, count: longestStretch + 2)
  package private(set) var edges: [Edge] = []
  private var forwardKnown = [Double](repeating: 0, count: longestStretch + 1)
  private var forwardUnknown = [Double](repeating: 0, count: longestStretch + 1)
  private var backwardKnown = [Double](repeating: 0, count: longestStretch + 1)
  private var backwardUnknown = [Double](repeating: 0, count: longestStretch + 1)
  private var backwardWords = [Double](repeating: 0, count: longestStretch + 1)
  /// Odds of a boundary before each letter.
  package private(set) var odds = [Double](repeating: 0, count: longestStretch + 1)
  /// The likeliest division, from the first letter to the last.
  package private(set) var pieces: [Piece] = []
  private var bestKnown = [Step](repeating: Step(), count: longestStretch + 1)
  private var bestUnknown = [Step](repeating: Step(), count: longestStretch + 1)

  package init(model: ThaiModel) {
    self.model = model
    scaledWeights = model.words.map { Self.exponential(-Double($0.cost)) }
    partWeight = (0...8).map {
      Self.exponential((Self.letterScale - Self.unknownLetter) * Double($0) - Self.unknownPart)
    }
    baseWeight = Self.exponential(-Self.unknownBase)
  }

  /// Words that begin before the letter `start`.
  package func edges(from start: Int) -> ArraySlice<Edge> { edges[edgeStart[start]..<edgeStart[start + 1]] }

  /// Divides `count` letters, at most `longestStretch`.
  package func divide(_ letters: UnsafePointer<Symbol>, _ count: Int) {
    self.count = count
    findPlaces(letters)
    findWords(letters)
    sumForward()
    sumBackward()
    findBest()
  }

  private func findPlaces(_ letters: UnsafePointer<Symbol>) {
    mayBegin[0] = true
    mayBegin[count] = true
    for index in 1..<max(count, 1) { mayBegin[index] = ThaiOrthography.mayBegin(letters, index, count) }
    var next = count
    for index in stride(from: count - 1, through: 0, by: -1) {
      nextPlace[index] = next
      if mayBegin[index] { next = index }
    }
  }

  private func findWords(_ letters: UnsafePointer<Symbol>) {
    edges.removeAll(keepingCapacity: true)
    for start in 0..<count {
      edgeStart[start] = edges.count
      guard mayBegin[start] else { continue }
      var unit = model.lexicon.rootUnit
      var end = start
      while end < count, let next = model.lexicon.step(unit, letters[end]) {
        unit = next
        end += 1
        if mayBegin[end], let value = model.lexicon.value(of: unit) {
          edges.append(Edge(end: end, value: value))
        }
      }
    }
    edgeStart[count] = edges.count
    edgeStart[count + 1] = edges.count
  }

  // MARK: Probabilities

  private func weight(of edge: Edge, from start: Int) -> Double {
    scaledWeights[edge.value] * letterPower(edge.end - start)
  }

  private func letterPower(_ letters: Int) -> Double {
    letters < Self.letterPowers.count
      ? Self.letterPowers[letters] : Self.exponential(Self.letterScale * Double(letters))
  }

  private static let letterPowers = (0..<64).map { exponential(letterScale * Double($0)) }

  private func partWeight(from start: Int) -> Double {
    let letters = nextPlace[start] - start
    return letters < partWeight.count ? partWeight[letters] : partWeight[partWeight.count - 1]
  }

  private func sumForward() {
    for index in 0...count {
      forwardKnown[index] = 0
      forwardUnknown[index] = 0
    }
    forwardKnown[0] = 1
    for start in 0..<count where mayBegin[start] {
      let all = forwardKnown[start] + forwardUnknown[start]
      guard all > 0 else { continue }
      for edge in edges(from: start) { forwardKnown[edge.end] += all * weight(of: edge, from: start) }
      let part = partWeight(from: start)
      forwardUnknown[nextPlace[start]] += (forwardKnown[start] * baseWeight + forwardUnknown[start]) * part
    }
  }

  private func sumBackward() {
    backwardKnown[count] = 1
    backwardUnknown[count] = 1
    let total = forwardKnown[count] + forwardUnknown[count]
    for start in stride(from: count - 1, through: 0, by: -1) where mayBegin[start] {
      var words = 0.0
      for edge in edges(from: start) { words += backwardKnown[edge.end] * weight(of: edge, from: start) }
      let onward = partWeight(from: start) * backwardUnknown[nextPlace[start]]
      backwardKnown[start] = words + baseWeight * onward
      backwardUnknown[start] = words + onward
      let boundary = forwardKnown[start] * backwardKnown[start] + forwardUnknown[start] * words
      odds[start] = boundary / max(total - boundary, total * 1e-9)
    }
  }

  // MARK: The likeliest division

  private struct Step {
    var cost = Float.infinity
    var from = 0
    var value = 0
    /// Whether the piece before is an unknown one that goes on or ends here.
    var followsUnknown = false
  }

  private func findBest() {
    for index in 0...count {
      bestKnown[index] = Step()
      bestUnknown[index] = Step()
    }
    bestKnown[0].cost = 0
    for start in 0..<count where mayBegin[start] {
      let followsUnknown = bestUnknown[start].cost < bestKnown[start].cost
      let cost = min(bestKnown[start].cost, bestUnknown[start].cost)
      guard cost < .infinity else { continue }
      for edge in edges(from: start) {
        let sum = cost + model.words[edge.value].cost
        if sum < bestKnown[edge.end].cost {
          bestKnown[edge.end] = Step(
            cost: sum, from: start, value: edge.value, followsUnknown: followsUnknown)
        }
      }
      let part = Float(Self.unknownPart + Self.unknownLetter * Double(nextPlace[start] - start))
      let begun = bestKnown[start].cost + Float(Self.unknownBase) + part
      let goneOn = bestUnknown[start].cost + part
      if min(begun, goneOn) < bestUnknown[nextPlace[start]].cost {
        bestUnknown[nextPlace[start]] = Step(
          cost: min(begun, goneOn), from: start, value: 0, followsUnknown: goneOn < begun)
      }
    }
    walkBack()
  }

  private func walkBack() {
    pieces.removeAll(keepingCapacity: true)
    var end = count
    var isUnknown = bestUnknown[count].cost < bestKnown[count].cost
    while end > 0 {
      var start = end
      if isUnknown {
        repeat {
          isUnknown = bestUnknown[start].followsUnknown
          start = bestUnknown[start].from
        } while isUnknown && start > 0
        pieces.append(Piece(start: start, end: end, value: nil))
        isUnknown = false
      } else {
        let step = bestKnown[end]
        start = step.from
        pieces.append(Piece(start: start, end: end, value: step.value))
        isUnknown = step.followsUnknown
      }
      end = start
    }
    pieces.reverse()
  }

  /// e to the power of `exponent`, by halving the argument and squaring the Taylor sum back.
  ///
  /// Only additions and multiplications, so that every machine gets the same bits.
  package static func exponential(_ exponent: Double) -> Double {
    var halvings = 0
    var argument = exponent
    while abs(argument) > 0.0625 {
      argument *= 0.5
      halvings += 1
    }
    var sum = 1.0
    for term in stride(from: 10.0, to: 0, by: -1) { sum = 1 + sum * argument / term }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }
}
