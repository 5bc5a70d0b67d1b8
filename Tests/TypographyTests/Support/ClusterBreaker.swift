import ThaiText

/// Finds an opportunity behind every space and between any two Thai clusters: more than any real breaker, so that tests
/// of shaping meet every place where a word could end.
struct ClusterBreaker: BreakOpportunityFinding {
  func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] {
    var opportunities: [BreakOpportunity] = []
    var previous: UInt32 = 0
    var offset = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      if offset > 0, scalar.value != 0x20 {
        if previous == 0x20 {
          opportunities.append(BreakOpportunity(utf8Offset: offset, grade: .phrase))
        } else if Self.isThaiLetter(scalar.value), Self.isThai(previous),
          !(0x0E40...0x0E44).contains(previous)
        {
          opportunities.append(BreakOpportunity(utf8Offset: offset, grade: .word))
        }
      }
      previous = scalar.value
      offset += UTF8.width(scalar)
    }
    return opportunities
  }

  private static func isThai(_ scalar: UInt32) -> Bool { (0x0E01...0x0E5B).contains(scalar) }

  /// A consonant or leading vowel: what may begin a word.
  private static func isThaiLetter(_ scalar: UInt32) -> Bool {
    (0x0E01...0x0E2E).contains(scalar) || (0x0E40...0x0E44).contains(scalar)
  }
}
