/// Divides runs of Thai letters into words: the cheapest way through the lattice of the words of the lexicon.
struct WordSegmenter {
  let model: ThaiModel

  /// Cost of an unknown piece, and of each syllable-like part of it, in the unit of the costs of words.
  private static let unknownBase: Float = 4
  private static let unknownPart: Float = 5

  /// Writes the grade of every place inside the runs of Thai letters.
  func mark(_ symbols: [Symbol], into grades: inout [PlaceGrade]) {
    var start = 0
    while start < symbols.count {
      var end = start
      while end < symbols.count, symbols[end].isThaiLetter { end += 1 }
      if end - start > 1 {
        symbols.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return }
          segment(base + start, end - start) { grades[start + $0] = $1 }
        }
      }
      start = max(end, start + 1)
    }
  }

  private struct Step {
    var cost = Float.infinity
    var from: Int32 = -1
    var isUnknown = false
  }

  private func segment(_ run: UnsafePointer<Symbol>, _ count: Int, mark: (Int, PlaceGrade) -> Void) {
    var known = [Step](repeating: Step(), count: count + 1)
    var unknown = known
    known[0].cost = 0
    for index in 0..<count {
      let best = min(known[index].cost, unknown[index].cost)
      if best == .infinity || (index > 0 && !ThaiOrthography.mayBegin(run, index, count)) { continue }
      let fromUnknown = unknown[index].cost < known[index].cost
      followWords(run, index, count) { end, cost in
        if best + cost < known[end].cost {
          known[end] = Step(cost: best + cost, from: Int32(index), isUnknown: fromUnknown)
        }
      }
      var next = index + 1
      while next < count, !ThaiOrthography.mayBegin(run, next, count) { next += 1 }
      let started = best + Self.unknownBase + Self.unknownPart
      let continued = unknown[index].cost + Self.unknownPart
      if min(started, continued) < unknown[next].cost {
        unknown[next] = Step(
          cost: min(started, continued), from: Int32(index), isUnknown: continued < started || fromUnknown)
      }
    }
    walkBack(run, known, unknown, count, mark)
  }

  private func followWords(
    _ run: UnsafePointer<Symbol>, _ start: Int, _ count: Int, _ body: (Int, Float) -> Void
  ) {
    var unit = model.lexicon.rootUnit
    var index = start
    while index < count, let next = model.lexicon.step(unit, run[index]) {
      unit = next
      index += 1
      if let value = model.lexicon.value(of: unit),
        index == count || ThaiOrthography.mayBegin(run, index, count)
      {
        body(index, model.costs[value])
      }
    }
  }

  private func walkBack(
    _ run: UnsafePointer<Symbol>, _ known: [Step], _ unknown: [Step], _ count: Int,
    _ mark: (Int, PlaceGrade) -> Void
  ) {
    var index = count
    var isUnknown = unknown[count].cost < known[count].cost
    while index > 0 {
      let step = isUnknown ? unknown[index] : known[index]
      if step.from > 0, !(isUnknown && step.isUnknown) {
        mark(Int(step.from), Self.isPrefix(run, Int(step.from)) ? .seam : .word)
      }
      isUnknown = step.isUnknown
      index = Int(step.from)
    }
  }

  /// Whether การ or ความ ends here: with what follows they make one noun.
  private static func isPrefix(_ run: UnsafePointer<Symbol>, _ end: Int) -> Bool {
    guard end >= 3 else { return false }
    if run[end - 1] == 0x23, run[end - 2] == Symbols.saraAA, run[end - 3] == Symbols.koKai { return true }
    return end >= 4 && run[end - 1] == 0x21 && run[end - 2] == Symbols.saraAA && run[end - 3] == 0x27
      && run[end - 4] == 0x04
  }
}
