import TestSupport
import Testing
import ThaiText

/// What holds of the opportunities of any text.
struct ThaiLineBreakerInvariantTests {
  @Test(arguments: 0..<60)
  func opportunitiesAscendInsideAndBetweenClusters(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomThai.paragraph(using: &generator)
    let utf8 = Array(text.utf8)
    let starts = Set(ThaiCluster.starts(in: utf8))
    var previous = 0
    for opportunity in ThaiLineBreaker().breakOpportunities(in: utf8) {
      #expect(opportunity.utf8Offset > previous, "seed \(seed)")
      #expect(opportunity.utf8Offset < utf8.count, "seed \(seed)")
      #expect(starts.contains(opportunity.utf8Offset), "seed \(seed): \(text)")
      previous = opportunity.utf8Offset
    }
  }

  @Test(arguments: ["", "ก", " ", "  ", "\u{0E49}", "\u{0E49}\u{0E49}", "ๆ", "\u{200B}", "เ"])
  func tinyTextsHaveNoOpportunity(text: String) {
    #expect(ThaiLineBreaker().breakOpportunities(in: Array(text.utf8)).isEmpty)
  }
}
