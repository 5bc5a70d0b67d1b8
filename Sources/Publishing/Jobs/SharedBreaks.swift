internal import Synchronization
internal import ThaiText

/// Finds where the lines of a text may end once for all editions of a report: most texts stand in several of them.
final class SharedBreaks: BreakOpportunityFinding {
  private let finder: ThaiLineBreaker
  private let known = Mutex<[[UInt8]: [BreakOpportunity]]>([:])

  init(_ finder: ThaiLineBreaker) {
    self.finder = finder
  }

  func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] {
    if let found = known.withLock({ $0[utf8] }) { return found }
    let found = finder.breakOpportunities(in: utf8)
    known.withLock { $0[utf8] = found }
    return found
  }
}
