import ThaiText

/// Counts of the words and unknown pieces of running text, as the lattice divides it.
struct CorpusCounts {
  private(set) var words: [[Symbol]: Int] = [:]
  private(set) var unknown: [[Symbol]: Int] = [:]
  private(set) var pairs: [[[Symbol]]: Int] = [:]

  mutating func add(_ symbols: [Symbol], lattice: WordLattice, countsPairs: Bool) {
    symbols.withUnsafeBufferPointer { buffer in
      Stretches.forEach(in: buffer, lattice: lattice) { context, committed in
        var previous: [Symbol]?
        for index in 0..<lattice.pieceCount where lattice.piece(index).start < committed {
          let piece = lattice.piece(index)
          let word = Array(symbols[(context.start + piece.start)..<(context.start + piece.end)])
          if piece.isUnknown { unknown[word, default: 0] += 1 } else { words[word, default: 0] += 1 }
          if countsPairs, let previous { pairs[[previous, word], default: 0] += 1 }
          previous = word
        }
      }
    }
  }

  static func text(_ word: [Symbol]) -> String {
    var text = String.UnicodeScalarView()
    for symbol in word { text.append(Unicode.Scalar(0x0E00 + UInt32(symbol)) ?? "?") }
    return String(text)
  }
}
