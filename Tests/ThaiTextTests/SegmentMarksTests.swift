import TestSupport
import Testing
import ThaiText

struct SegmentMarksTests {
  @Test(arguments: 0..<40)
  func textIsUnchangedUnderTheMarks(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Array(RandomThai.paragraph(using: &generator).utf8)
    let marked = SegmentMarks.marked(text, by: ThaiLineBreaker())
    let marks = [UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "^")]
    #expect(marked.filter { !marks.contains($0) } == text, "seed \(seed)")
  }

  @Test func plainMarksAreAllAlike() {
    let text = Array("การพัฒนาข้อมูล ประจำปี พ.ศ. ๒๕๖๘".utf8)
    let plain = SegmentMarks.marked(text, by: ThaiLineBreaker(), plain: true)
    #expect(!plain.contains(UInt8(ascii: "~")) && !plain.contains(UInt8(ascii: "^")))
    #expect(plain.contains(UInt8(ascii: "|")))
  }

  @Test func gradesAreMarked() {
    let marked = SegmentMarks.marked(Array("ข้าวสาลี".utf8), by: FixedBreaker())
    #expect(String(decoding: marked, as: UTF8.self) == "ข้าว|สา~ลี")
  }

  /// Breaks after the fourth and the sixth letter.
  private struct FixedBreaker: BreakOpportunityFinding {
    func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] {
      [BreakOpportunity(utf8Offset: 12, grade: .word), BreakOpportunity(utf8Offset: 18, grade: .seam)]
    }
  }
}
