import ThaiText

/// The places of marked lines, described by features.
struct Samples {
  struct Sample {
    let features: Range<Int>
    let mark: MarkedLine.Mark
    let weight: Double
    /// Whether a word of the lexicon runs over the place in the likeliest division.
    let isInsideWord: Bool
    let isInName: Bool
    let isBesideStrange: Bool
  }

  private(set) var samples: [Sample] = []
  private(set) var features: [UInt32] = []

  mutating func add(_ lines: some Sequence<MarkedLine>, weight: Double, model: ThaiModel) {
    let lattice = WordLattice(model: model)
    let describer = BreakFeatures(model: model, lattice: lattice)
    var scratch = [UInt32](repeating: 0, count: BreakFeatures.capacity)
    for line in lines {
      StraightQuotes.resolved(line.symbols).withUnsafeBufferPointer { buffer in
        Stretches.forEach(in: buffer, lattice: lattice) { context, committed in
          guard let base = buffer.baseAddress else { return }
          describer.prepare(base + context.start)
          for place in 1..<max(committed, 1) where lattice.mayBegin(place) {
            let count = scratch.withUnsafeMutableBufferPointer { buffer in
              buffer.baseAddress.map { describer.write(place, context, to: $0) } ?? 0
            }
            let start = features.count
            features += scratch[..<count]
            samples.append(
              Sample(
                features: start..<features.count, mark: line.marks[context.start + place], weight: weight,
                isInsideWord: describer.isInsideWord(place), isInName: context.isInName(place),
                isBesideStrange: describer.isBesideStrange(place)))
          }
        }
      }
    }
  }
}
