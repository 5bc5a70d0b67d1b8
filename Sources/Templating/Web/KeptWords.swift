internal import ThaiText

/// Finds the words that browsers would break.
///
/// Browsers break Thai by a dictionary of their own, at the seams of compounds and inside names that it lacks. A word
/// that is likely to suffer is put into an element that does not wrap, with a `wbr` wherever the line may end beside
/// it. The text itself stays as it is, and `span` and `wbr` mean nothing to screen readers.
struct KeptWords {
  /// A piece of a text, in its order.
  enum Piece: Equatable {
    /// Text that the browser may break as it likes.
    case text(Range<Int>)
    /// A word to be kept together.
    case word(Range<Int>)
    /// A line may end here, though there is no space.
    case breakPlace
  }

  let breaks: any BreakOpportunityFinding

  /// Longer stretches would not fit a narrow column; they are kept together in parts, between their seams.
  private static let longest = 12
  /// Shorter words without a seam are in every dictionary.
  private static let shortest = 5

  func pieces(of utf8: [UInt8]) -> [Piece] {
    // No byte of another script begins a Thai character.
    guard utf8.contains(0xE0) else { return [.text(utf8.indices)] }
    let opportunities = breaks.breakOpportunities(in: utf8)
    var pieces: [Piece] = []
    var start = 0
    var seams: [Int] = []
    for opportunity in opportunities + [BreakOpportunity(utf8Offset: utf8.count, grade: .phrase)] {
      guard opportunity.grade <= .word else {
        seams.append(opportunity.utf8Offset)
        continue
      }
      Self.append(start..<opportunity.utf8Offset, of: utf8, seams: seams, to: &pieces)
      start = opportunity.utf8Offset
      seams = []
    }
    return pieces
  }

  /// Appends a stretch between two places where any line may end.
  private static func append(
    _ range: Range<Int>, of utf8: [UInt8], seams: [Int], to pieces: inout [Piece]
  ) {
    guard !seams.isEmpty, ThaiCluster.starts(in: utf8[range]).count > longest else {
      return append(range, of: utf8, hasSeam: !seams.isEmpty, to: &pieces)
    }
    var start = range.lowerBound
    for end in seams + [range.upperBound] {
      append(start..<end, of: utf8, hasSeam: false, to: &pieces)
      start = end
    }
  }

  private static func append(_ range: Range<Int>, of utf8: [UInt8], hasSeam: Bool, to pieces: inout [Piece]) {
    var end = range.upperBound
    while end > range.lowerBound, Ascii.isSpace(utf8[end - 1]) { end -= 1 }
    let word = range.lowerBound..<end
    let isKept = isKept(utf8[word], hasSeam: hasSeam)
    if isKept || pieces.last?.isWord == true, let last = pieces.last, last.touches(word, in: utf8) {
      pieces.append(.breakPlace)
    }
    if isKept { pieces.append(.word(word)) }
    let rest = isKept ? end..<range.upperBound : range
    guard !rest.isEmpty else { return }
    if case .text(let before) = pieces.last {
      pieces[pieces.count - 1] = .text(before.lowerBound..<rest.upperBound)
    } else {
      pieces.append(.text(rest))
    }
  }

  private static func isKept(_ word: ArraySlice<UInt8>, hasSeam: Bool) -> Bool {
    guard word.contains(0xE0) else { return false }
    let length = ThaiCluster.starts(in: word).count
    guard length <= longest else { return false }
    return hasSeam || length >= shortest || word.contains(where: Ascii.isSpace)
  }
}

extension KeptWords.Piece {
  fileprivate var isWord: Bool { if case .word = self { true } else { false } }

  /// Whether a piece ends where a word begins, with no space between.
  fileprivate func touches(_ word: Range<Int>, in utf8: [UInt8]) -> Bool {
    switch self {
    case .breakPlace: false
    case .text(let range), .word(let range):
      range.upperBound == word.lowerBound && !word.isEmpty && !Ascii.isSpace(utf8[range.upperBound - 1])
    }
  }
}
