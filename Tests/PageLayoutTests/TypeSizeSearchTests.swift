import DocumentModel
import Geometry
import TestSupport
import Testing

@testable import PageLayout

@Suite struct TypeSizeSearchTests {
  private let range = TypeSizeRange(least: 28.5, most: 48, step: 0.25)

  /// Both searches find the largest size that fits, wherever it lies and however rough the share of room is.
  @Test func bothSearchesFindTheLimit() {
    var random = SeededGenerator(seed: 5)
    for limit in 0...range.stepCount {
      let noise = Double.random(in: 0.8...1.25, using: &random)
      var asked: [Int] = []
      let found = TypeSizeSearch.largest(
        in: range,
        byUse: { steps in
          asked.append(steps)
          let ratio = range.size(after: steps) / range.size(after: limit)
          let share = ratio * ratio * noise
          return steps <= limit ? min(share, 1) : max(share, 1.01)
        })
      #expect(found == limit)
      #expect(Set(asked).count <= 12, "\(asked)")
      #expect(TypeSizeSearch.largest(in: range, where: { $0 <= limit }) == limit)
    }
    print("seed 5")
  }

  @Test func aRangeOfOneSizeIsThatSize() {
    let single = TypeSizeRange(least: 20, most: 20, step: 1)
    #expect(TypeSizeSearch.largest(in: single, byUse: { _ in 0.5 }) == 0)
    #expect(TypeSizeSearch.largest(in: single, where: { _ in false }) == nil)
  }
}
