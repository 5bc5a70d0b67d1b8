import ThaiText

/// Finds the width of a narrow column in which a text once stood: a width at which every line ends with one of the
/// text's spaces. The spaces at those ends are then left from line ends.
struct FormerLines {
  /// The spaces, as symbol indices; none for ordinary text.
  let ends: Set<Int>
  /// Those at which a space would be strange in any text.
  let sureEnds: Set<Int>

  /// Widths of narrow columns in cells, and how much of a line a word that did not fit may leave empty.
  private static let columnWidths = 18...42
  private static let longestGap = 11
  /// A shorter text, in cells, has no three lines of any of them.
  private static let fewestCells = 45
  /// Fewer line ends show nothing.
  private static let fewestEnds = 2
  /// What one of the ends has to bring for itself, in steps of the model: chance fits many texts with many spaces.
  private static let confidence: Int32 = 24
  /// What an end after a word that cannot end a clause brings beside.
  private static let afterFunctionWord: Int32 = 24

  /// - Parameter lead: the space behind the phrase that names an item, which shows nothing.
  init(_ text: CheckedText, lead: Int?, search: SpellingSearch) {
    let spaces = text.symbols.indices.filter { text.symbols[$0].isSpace }
    let cells = spaces.count >= Self.fewestEnds ? Self.cellOffsets(of: text) : []
    let total = cells.last ?? 0
    let possible =
      total >= Self.fewestCells
      ? Self.columnWidths.compactMap { Self.ends(width: $0, spaces: spaces, cells: cells, total: total) }
        .filter { $0.count >= Self.fewestEnds } : []
    guard !possible.isEmpty else {
      ends = []
      sureEnds = []
      return
    }
    var gains = Self.gains(of: text, search: search)
    if let lead { gains[lead] = nil }
    var best: (ends: [Int], gain: Int32) = ([], 0)
    for ends in possible where ends.contains(where: { gains[$0] ?? 0 >= Self.confidence }) {
      let gain = ends.reduce(0) { $0 + (gains[$1] ?? 0) }
      if gain > best.gain { best = (ends, gain) }
    }
    ends = Set(best.ends)
    sureEnds = ends.filter { gains[$0] ?? 0 >= Self.confidence }
  }

  /// What it brings to take each space between Thai letters away, by symbol.
  private static func gains(of text: CheckedText, search: SpellingSearch) -> [Int: Int32] {
    let letters = text.costs.letters
    var gains: [Int: Int32] = [:]
    for place in letters.indices.dropFirst().dropLast()
    where letters[place] == Symbols.space && letters[place - 1].isThaiLetter
      && letters[place + 1].isThaiLetter
    {
      let symbol = Int(text.letters.scalarIndices[place])
      let bonus = FunctionWords.ends(text, before: symbol) ? afterFunctionWord : 0
      gains[symbol] = search.gain(place..<(place + 1), [], text.costs) + bonus
    }
    return gains
  }

  /// The last space of each line of a width, or nil when some line is too long or too short.
  private static func ends(width: Int, spaces: [Int], cells: [Int], total: Int) -> [Int]? {
    var ends: [Int] = []
    // The marker of an item stood before its first line.
    var lineStart = -markerCells
    while total - lineStart > width {
      guard let end = spaces.last(where: { cells[$0] > max(0, lineStart) && cells[$0] - lineStart <= width }),
        cells[end] - lineStart >= width - longestGap
      else { return nil }
      ends.append(end)
      lineStart = cells[end] + 1
    }
    return ends
  }

  private static let markerCells = 3

  /// The number of cells before each symbol: marks above and below take none.
  private static func cellOffsets(of text: CheckedText) -> [Int] {
    var offsets = [0]
    offsets.reserveCapacity(text.symbols.count + 1)
    for symbol in text.symbols { offsets.append(offsets[offsets.count - 1] + (symbol.isUprightMark ? 0 : 1)) }
    return offsets
  }
}

extension Symbol {
  /// A mark above or below its consonant, which takes no room on the line.
  fileprivate var isUprightMark: Bool {
    self == Symbols.maiHanAkat || (0x34...0x3A).contains(self) || (0x47...0x4E).contains(self)
  }
}
