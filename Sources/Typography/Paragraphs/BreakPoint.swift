import ThaiText

/// A place where a line may end and the next one begin.
struct BreakPoint {
  /// How good the place is, best first.
  enum Kind: UInt8, Comparable {
    /// The beginning or end of a section: no choice.
    case forced
    case phrase
    case word
    case seam
    /// Inside a headword, or where `white-space: nowrap` forbids: only inside a piece that is wider than its line.
    case inner
    /// Between two clusters that nothing else parts: only inside a piece that is still too wide.
    case emergency

    init(_ grade: BreakGrade) {
      self =
        switch grade {
        case .phrase: .phrase
        case .word: .word
        case .seam: .seam
        case .inner: .inner
        }
    }

    static func < (first: Kind, second: Kind) -> Bool { first.rawValue < second.rawValue }
  }

  /// Where the ink of the line before ends, in points from the section's origin; the spaces are behind it.
  var endX: Double
  /// Where the next line begins.
  var startX: Double
  /// The first atom of the next line.
  var atom: Int
  /// The first cluster of that atom on the next line; 0 but for emergency breaks.
  var cluster: Int
  var kind: Kind
}
