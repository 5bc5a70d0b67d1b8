import ThaiText

/// Counts of the words of running text, as the lattice divides it.
struct CorpusCounts {
  private var words: [[Symbol]: Int] = [:]
  /// Rarer words are left out of the table.
  private static let leastCount = 2

  mutating func add(_ symbols: [Symbol], lattice: WordLattice) {
    symbols.withUnsafeBufferPointer { buffer in
      Stretches.forEach(in: buffer, lattice: lattice) { context, committed in
        for index in 0..<lattice.pieceCount where lattice.piece(index).start < committed {
          let piece = lattice.piece(index)
          guard !piece.isUnknown else { continue }
          words[Array(buffer[(context.start + piece.start)..<(context.start + piece.end)]), default: 0] += 1
        }
      }
    }
  }

  /// Word, tabulator, count; the most frequent first.
  var table: String {
    words.filter { $0.value >= Self.leastCount }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
      .map { "\(Self.text($0.key))\t\($0.value)\n" }.joined()
  }

  private static func text(_ word: [Symbol]) -> String {
    var text = String.UnicodeScalarView()
    for symbol in word { text.append(Unicode.Scalar(0x0E00 + UInt32(symbol)) ?? "?") }
    return String(text)
  }
}
