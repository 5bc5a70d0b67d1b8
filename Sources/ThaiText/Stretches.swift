/// Cuts the runs of Thai letters of a paragraph into stretches that a lattice can divide at once.
package enum Stretches {
  /// Divides every stretch and hands it to `body` with the number of its letters that are settled.
  ///
  /// A run longer than a lattice is cut at the last likely boundary that has enough letters after it to be sure of; the
  /// rest is divided again with what follows.
  ///
  /// - Parameter withOdds: whether the odds of boundaries are asked of the lattice.
  package static func forEach(
    in symbols: UnsafeBufferPointer<Symbol>, lattice: WordLattice, withOdds: Bool = true,
    _ body: (BreakFeatures.Context, _ committed: Int) -> Void
  ) {
    guard let base = symbols.baseAddress else { return }
    var start = 0
    while start < symbols.count {
      guard symbols[start].isThaiLetter else {
        start += 1
        continue
      }
      var runEnd = start
      while runEnd < symbols.count, symbols[runEnd].isThaiLetter { runEnd += 1 }
      let zone = NameZone(symbols, run: start..<runEnd, vocabulary: .standard)
      let runStart = start
      while start < runEnd {
        let count = min(runEnd - start, WordLattice.longestStretch)
        lattice.divide(base + start, count, withOdds: withOdds)
        let committed = start + count == runEnd ? count : lastLikelyBoundary(lattice)
        let context = BreakFeatures.Context(
          symbols: symbols, start: start, end: start + count, zone: zone, runStart: runStart)
        body(context, start + committed == runEnd ? committed : committed + 1)
        start += committed
      }
    }
  }

  /// Letters after a cut that must be known before it is believed.
  private static let lookahead = 64

  private static func lastLikelyBoundary(_ lattice: WordLattice) -> Int {
    let limit = lattice.count - lookahead
    for index in stride(from: lattice.pieceCount - 1, to: 0, by: -1) where lattice.piece(index).start <= limit
    {
      return lattice.piece(index).start
    }
    return limit
  }
}
