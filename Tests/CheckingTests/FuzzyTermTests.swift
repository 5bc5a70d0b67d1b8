import Diagnostics
import MeasuresData
import TestSupport
import Testing
import ThaiText

@testable import Checking

/// The search for terms with one letter changed, against the plainest comparison of all stretches of a text.
@Suite struct FuzzyTermTests {
  private static let seed: UInt64 = 25_690_101
  private static let term = "ประสิทธิภาพการสื่อสาร"

  private func text(_ text: String) -> CheckedText {
    CheckedText(
      text, path: "t", origin: DataOrigin(path: "t", span: nil), role: .item, model: .standard ?? .empty)
  }

  @Test func everySingleChangeIsFoundAndTheTermItselfIsNot() throws {
    let term = try #require(FuzzyTerm(Self.term, shortest: 10))
    #expect(term.variants(in: text("ด้าน\(Self.term)ของหน่วยงาน")).isEmpty)
    var random = SeededGenerator(seed: Self.seed)
    let letters = Array(Self.term.unicodeScalars)
    let others = Array("กขคนมรวสอ".unicodeScalars)
    for place in 1..<(letters.count - 1) {
      for change in 0..<3 {
        var changed = letters
        let other = others.randomElement(using: &random) ?? "ก"
        switch change {
        case 0: changed.remove(at: place)
        case 1: changed.insert(other, at: place)
        default: changed[place] = other
        }
        guard changed != letters else { continue }
        let wrong = String(String.UnicodeScalarView(changed))
        let found = term.variants(in: text("ด้าน\(wrong)ของหน่วยงาน"))
        #expect(found.count == 1, "seed \(Self.seed): \(wrong)")
        #expect(found.first?.range.lowerBound == 4, "seed \(Self.seed): \(wrong)")
      }
    }
  }

  @Test func twoChangesAreAnotherWord() throws {
    let term = try #require(FuzzyTerm(Self.term, shortest: 10))
    #expect(term.variants(in: text("ประสทธิภาพการสื่สาร")).isEmpty)
    #expect(term.variants(in: text("ประสิทธิผลการสื่อสาร")).isEmpty)
    #expect(FuzzyTerm("กองช่าง", shortest: 10) == nil)
    #expect(FuzzyTerm(String(repeating: "กา", count: 40), shortest: 10) == nil)
  }
}
