import DocumentModel
import Geometry
import Testing
import Typography

@Suite struct LineTests {
  @Test func breaksAtMarkedPlaces() {
    let paragraph = Paragraphs.shaped(marked: "กลไก|การ|จัดการ |เรื่อง~ร้อง~เรียน")
    #expect(paragraph.lineCount(width: 1000) == 1)
    #expect(paragraph.lines(width: 1000).map(\.text) == ["กลไกการจัดการ เรื่องร้องเรียน"])
    let lines = paragraph.lines(width: 50)
    #expect(lines.count == paragraph.lineCount(width: 50))
    #expect(lines.map(\.text) == ["กลไกการ", "จัดการ ", "เรื่องร้อง", "เรียน"])
    #expect(lines.allSatisfy { $0.width <= 50 && $0.overflow == 0 })
  }

  @Test func spaceAtLineEndStaysInTextButTakesNoWidth() {
    let paragraph = Paragraphs.shaped(marked: "กก |ขข")
    let lines = paragraph.lines(width: 20)
    #expect(lines.map(\.text) == ["กก ", "ขข"])
    let alone = Paragraphs.shaped(marked: "กก").lines(width: 20)
    #expect(lines[0].width == alone[0].width)
    #expect(lines[0].runs[0].width == alone[0].width)
    #expect(lines[0].ink == alone[0].ink)
    #expect(lines[0].utf8Range == 0..<7)
  }
}
