/// The likeliest division of a text's runs of Thai letters into words of the lexicon and unknown pieces.
package struct WordDivision {
  /// A piece of a run.
  package struct Piece: BitwiseCopyable, Sendable {
    /// Indices of the symbols.
    package let start: Int
    package let end: Int
    /// Whether the lexicon has it.
    package let isKnown: Bool
    /// Negative natural logarithm of the word's probability; 0 for an unknown piece.
    package let cost: Float
  }

  /// The pieces in the order of the text.
  package private(set) var pieces: [Piece] = []
  /// For each symbol the index of its piece, -1 for what is no Thai letter.
  package private(set) var pieceIndices: [Int32]
  /// For each symbol whether it stands where the name of a person or place is to be expected.
  package private(set) var isInName: [Bool]

  /// Divides a text by the lexicon of the program.
  package init(_ symbols: [Symbol], model: ThaiModel = .standard) {
    self.init(symbols, with: WordLattice(model: model))
  }

  /// Divides a text with memory that may have served others.
  package init(_ symbols: [Symbol], with lattice: WordLattice) {
    pieceIndices = [Int32](repeating: -1, count: symbols.count)
    isInName = [Bool](repeating: false, count: symbols.count)
    // A word has some five letters.
    pieces.reserveCapacity(symbols.count / 4)
    symbols.withUnsafeBufferPointer { buffer in
      Stretches.forEach(in: buffer, lattice: lattice, withOdds: false) { context, committed in
        take(lattice, from: context.start, committed: committed, context: context, model: lattice.model)
      }
    }
  }

  private mutating func take(
    _ lattice: WordLattice, from start: Int, committed: Int, context: BreakFeatures.Context, model: ThaiModel
  ) {
    for index in 0..<lattice.pieceCount {
      let piece = lattice.piece(index)
      guard piece.start < committed else { break }
      for place in piece.start..<piece.end {
        pieceIndices[start + place] = Int32(pieces.count)
        isInName[start + place] = context.isInName(place)
      }
      pieces.append(
        Piece(
          start: start + piece.start, end: start + piece.end, isKnown: !piece.isUnknown,
          cost: piece.isUnknown ? 0 : model.cost(piece.value)))
    }
  }

  /// What the pieces cost together, in nats; an unknown one by its length.
  package var cost: Float {
    pieces.reduce(0) { sum, piece in
      sum + (piece.isKnown ? piece.cost : 6 + 3 * Float(piece.end - piece.start))
    }
  }

  /// Whether a piece begins at a symbol.
  package func begins(at index: Int) -> Bool {
    guard index < pieceIndices.count, pieceIndices[index] >= 0 else { return false }
    return pieces[Int(pieceIndices[index])].start == index
  }
}
