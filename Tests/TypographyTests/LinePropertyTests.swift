import DocumentModel
import Geometry
import TestSupport
import Testing

@testable import Typography

/// What holds for the lines of any paragraph at any width.
@Suite struct LinePropertyTests {
  private static let styles: [(TextWrapStyle, TextAlignment, TextJustification)] = [
    (.auto, .start, .auto), (.pretty, .start, .auto), (.balance, .center, .auto), (.pretty, .justify, .thai),
    (.pretty, .justify, .auto),
  ]

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func everyClusterIsOnOneLineAndNoLineIsTooWide(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let marked = random.markedText(length: Int.random(in: 1..<60, using: &random))
      var style = ParagraphStyle()
      let chosen = Self.styles.randomElement(using: &random) ?? Self.styles[0]
      (style.wrapStyle, style.alignment, style.justification) = chosen
      let paragraph = Paragraphs.shaped(marked: marked, paragraph: style)
      let indent = [0, 0, 12, -8].randomElement(using: &random) ?? 0
      let width = Double.random(in: 0...300, using: &random)
      check(paragraph, width: Points(width), indent: Points(Double(indent)), note: "seed \(seed) \(marked)")
    }
  }

  private func check(_ paragraph: ShapedParagraph, width: Points, indent: Points, note: String) {
    let lines = paragraph.lines(width: width, indent: indent)
    #expect(lines.count == paragraph.lineCount(width: width, indent: indent), "\(note)")
    #expect(lines.flatMap { $0.runs.flatMap(\.utf8) } == paragraph.utf8, "\(note)")
    #expect(
      lines.map(\.utf8Range.lowerBound) == [0] + lines.map(\.utf8Range.upperBound).dropLast(), "\(note)")
    #expect(lines.last?.utf8Range.upperBound == paragraph.utf8.count, "\(note)")
    let whole = paragraph.lines(width: 1e9)
    // An emergency break may part what HarfBuzz shapes together, but never a cluster.
    #expect(clusters(lines) == clusters(whole), "\(note)")
    #expect(glyphs(lines) == glyphs(whole), "\(note)")
    for (index, line) in lines.enumerated() {
      let room = index == 0 ? width - indent : width
      #expect(line.width.value <= room.value + line.overflow.value + 1e-6, "\(note)")
      if line.overflow > 0 { #expect(holdsOneUnbreakableThing(line), "\(note) \(line.text)") }
      #expect(line.isLast == (index == lines.count - 1), "\(note)")
      #expect(line.inkAbove == line.ink.above && line.inkBelow == line.ink.below, "\(note)")
      checkRuns(line, note: note)
    }
  }

  /// Clusters and glyphs of a run fit each other.
  private func checkRuns(_ line: Line, note: String) {
    for run in line.runs {
      #expect(run.clusters.reduce(0) { $0 + $1.utf8Count } == run.utf8.count, "\(note)")
      #expect(run.clusters.reduce(0) { $0 + $1.glyphCount } == run.glyphs.count, "\(note)")
    }
  }

  private func clusters(_ lines: [Line]) -> [GlyphCluster] { lines.flatMap { $0.runs.flatMap(\.clusters) } }

  private func glyphs(_ lines: [Line]) -> [UInt32] {
    lines.flatMap { $0.runs.flatMap { $0.glyphs.map(\.identifier) } }
  }

  /// Whether no place inside a line allows a break even in an emergency.
  private func holdsOneUnbreakableThing(_ line: Line) -> Bool {
    var utf8 = line.runs.flatMap(\.utf8)
    while utf8.last == 0x20 { utf8.removeLast() }
    let text = String(decoding: utf8, as: UTF8.self)
    return Paragraphs.shaped(marked: text).lines(width: 0).count == 1
  }

  @Test func minimumWidthIsThatOfTheWidestUnbreakablePiece() {
    let paragraph = Paragraphs.shaped(marked: "ก|ขข~คคค ^งงงง|จ")
    let widest = Paragraphs.shaped(marked: "คคค งงงง")
    #expect(abs(paragraph.minContentWidth.value - widest.maxContentWidth.value) < 1e-9)
    #expect(paragraph.widestPieceText == "คคค งงงง")
    let lines = paragraph.lines(width: paragraph.minContentWidth)
    #expect(lines.contains { $0.text == "คคค งงงง" })
    #expect(lines.allSatisfy { $0.overflow == 0 })
  }

  @Test func breaksInsideHeadwordsAreUsedOnlyForPiecesThatDoNotFit() {
    let paragraph = Paragraphs.shaped(marked: "ก|ขขข^คคค|ก")
    let piece = Paragraphs.shaped(marked: "ขขขคคค").maxContentWidth
    #expect(paragraph.lines(width: piece).map(\.text) == ["ก", "ขขขคคค", "ก"])
    #expect(paragraph.lines(width: piece - 1).map(\.text) == ["กขขข", "คคคก"])
  }

  @Test func clustersAreThePlaceOfLastResort() {
    let lines = Paragraphs.shaped(marked: "น้ำที่เก้า").lines(width: 8)
    #expect(lines.map(\.text) == ["น้ำ", "ที่", "เก้า"])
  }

  /// A megabyte without any place to break, and marks only, take time in proportion to their length.
  @Test func longTextsAreLinear() {
    let unknown = Paragraphs.shaped(Paragraphs.content(String(repeating: "ฬ", count: 10_000)))
    #expect(unknown.lines(width: 200).count > 100)
    let marks = Paragraphs.shaped(Paragraphs.content("ก" + String(repeating: "่", count: 10_000)))
    #expect(marks.lines(width: 200).count == 1)
    let spaces = Paragraphs.shaped(Paragraphs.content(String(repeating: " ", count: 10_000)))
    #expect(spaces.lines(width: 200).count == 1)
  }
}
