import Geometry
import Testing
import Typography

@Suite struct InkProfileTests {
  private func line(_ text: String) -> Line {
    Paragraphs.shaped(Paragraphs.content(text, style: Paragraphs.style(size: 100))).lines(width: 10_000)[0]
  }

  @Test func linesThatDoNotMeetNeedNoRoom() {
    #expect(line("กกก").ink.clearance(to: line("กกก").ink, baselineDistance: 100) == 0)
  }

  /// ญ reaches 0.2 em below the baseline, ◌ื้ some 0.85 em above it.
  @Test func stackedMarksAreKeptOffTheLineAbove() {
    let upper = line("กู").ink
    let lower = line("กื้").ink
    #expect(upper.below > 15 && lower.above > 80)
    let distance = upper.below + lower.above
    #expect(upper.clearance(to: lower, baselineDistance: distance + 1) == 0)
    #expect(abs(upper.clearance(to: lower, baselineDistance: distance - 4).value - 4) < 1e-9)
    #expect(abs(upper.clearance(to: lower, baselineDistance: distance, gap: 3).value - 3) < 1e-9)
  }

  @Test func onlyInkAboveEachOtherCounts() {
    let upper = line("กูกกกกก").ink
    let lower = line("กกกกกกื้").ink
    let distance = upper.below + lower.above - 10
    #expect(upper.clearance(to: lower, baselineDistance: distance) == 0)
    #expect(upper.clearance(to: lower, baselineDistance: distance, offset: -100) == 0)
    // Moved left by five consonants the marks come under the vowel.
    let five = line("กกกกก").width
    #expect(upper.clearance(to: lower, baselineDistance: distance, offset: -five) > 9)
  }

  @Test func stretchesAscendAndCoverTheInk() {
    let ink = line("ป้ำ ญู ฝื้นฎุ").ink
    #expect(ink.stretches.map(\.minX) == ink.stretches.map(\.minX).sorted())
    #expect(ink.above == ink.stretches.map(\.above).max())
    #expect(ink.below == ink.stretches.map(\.below).max())
  }
}
