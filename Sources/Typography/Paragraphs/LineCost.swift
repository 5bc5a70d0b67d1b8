/// What makes a line bad, as numbers to add up.
///
/// The unit is the square of the unused share of a line: 0.01 is a line that is a tenth short. A penalty says how much
/// shorter a reader would rather have the line than see it end there. No measured data stands behind the figures; they
/// are set by the order that Thai typesetting manuals give (phrase space, word, compound seam, inside a word) and
/// checked by eye on the columns of the report.
enum LineCost {
  /// The cost of ending a line at a place.
  static func penalty(_ kind: BreakPoint.Kind) -> Double {
    switch kind {
    case .forced, .phrase: 0
    // A line that ends between phrases may be a tenth shorter than one that ends between words.
    case .word: 0.01
    // Three tenths shorter rather than a compound parted.
    case .seam: 0.09
    // Half empty rather than a word parted: only inside pieces that do not fit anyway.
    case .inner: 0.25
    // Such a line has no better place; among its places the fullest line is taken.
    case .emergency: 1
    }
  }

  /// The cost of the last line of a paragraph: none but where little stands on it.
  ///
  /// A short word alone on the last line is to be avoided wherever that takes no further line, so it costs more than
  /// any rag. A last line of a few short words is as bad as a line half empty, a long word alone as one a fifth short.
  static func lastLine(isOnlyOnePiece: Bool, filled: Double) -> Double {
    if isOnlyOnePiece { return filled < 1 / 4 ? 1 : 0.04 }
    return filled < 1 / 6 ? 0.25 : 0
  }

  /// The cost of stretching a justified line that is short by a share of its width: the cube of Knuth and Plass's
  /// badness, with a line that is a fifth short as bad as such a ragged one.
  static func stretch(_ slack: Double) -> Double { slack * slack * slack * 5 }
}
