import DocumentModel
import Geometry
import Testing
import Typography

@Suite struct JustificationTests {
  private func lines(_ marked: String, _ justification: TextJustification, width: Points) -> [Line] {
    var style = ParagraphStyle()
    style.alignment = .justify
    style.justification = justification
    return Paragraphs.shaped(marked: marked, paragraph: style).lines(width: width)
  }

  private func natural(_ text: String) -> Points { Paragraphs.shaped(marked: text).maxContentWidth }

  @Test func spacesTakeTheRoomFirst() {
    let width = natural("กก ขข") + 3
    let lines = lines("กก ขข|คคค", .thai, width: width)
    #expect(lines.map(\.text) == ["กก ขข", "คคค"])
    #expect(abs(lines[0].width.value - width.value) < 1e-9)
    let plain = Paragraphs.shaped(marked: "กก ขข").lines(width: 500)[0].runs[0].glyphs
    let moved = zip(plain, lines[0].runs[0].glyphs).map { ($1.x - $0.x).value.rounded() }
    #expect(moved == [0, 0, 0, 3, 3])
    // The last line is set as it is.
    #expect(lines[1].width == natural("คคค"))
  }

  @Test func whatSpacesMayNotTakeGoesBetweenClustersWithinLimits() {
    // One space of 3.456 pt may grow by 5.184; 3 gaps of 0.64 pt.
    let natural = natural("กก ขนำ")
    let lines = lines("กก ขนำ|คคคคคคคค", .thai, width: natural + 20)
    let growth = (lines[0].width - natural).value
    #expect(abs(growth - (5.184 + 3 * 0.64)) < 1e-6)
    let glyphs = lines[0].runs[0].glyphs
    let plain = Paragraphs.shaped(marked: "กก ขนำ").lines(width: 500)[0].runs[0].glyphs
    // ก ก space ข น ำ: ำ moves with its consonant.
    let moved = zip(plain, glyphs).map { ($1.x - $0.x).value }
    #expect(abs(moved[5] - moved[4]) < 1e-9)
    #expect(abs(moved[1] - 0.64) < 1e-9)
  }

  @Test func withoutTextJustifyOnlySpacesGrow() {
    let lines = lines("กกขข|คคคคคคคค", .auto, width: natural("กกขข") + 4)
    #expect(lines[0].width == natural("กกขข"))
  }
}
