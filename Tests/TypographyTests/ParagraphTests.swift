import DocumentModel
import Geometry
import TestSupport
import Testing
import Typography

/// Pieces of a paragraph that are more than one stretch of text.
@Suite struct ParagraphTests {
  private func shaped(
    _ pieces: [InlineContent], paragraph: ParagraphStyle = ParagraphStyle(),
    strut: TextStyle = Paragraphs.style()
  ) -> ShapedParagraph {
    Paragraphs.shaped(ParagraphContent(pieces: pieces, style: paragraph, strut: strut))
  }

  private func text(_ text: String, _ change: (inout StyledText) -> Void = { _ in }) -> InlineContent {
    var piece = StyledText(content: text, style: Paragraphs.style())
    change(&piece)
    return .text(piece)
  }

  @Test func nothingHasNoLines() {
    #expect(shaped([]).lines(width: 100).isEmpty)
    #expect(shaped([text("")]).lines(width: 100).isEmpty)
    #expect(shaped([]).lineCount(width: 100) == 0)
    #expect(shaped([]).widestPieceText == "")
  }

  @Test func forcedBreaksEndLinesButNotTwiceAtTheEnd() {
    let paragraph = shaped([text("ก้"), .lineBreak, .lineBreak, text("ข"), .lineBreak])
    let lines = paragraph.lines(width: 500)
    #expect(lines.map(\.text) == ["ก้", "", "ข"])
    #expect(lines.map(\.utf8Range) == [0..<6, 7..<7, 8..<11])
    #expect(lines.allSatisfy { $0.isLast })
    #expect(lines.allSatisfy { $0.height > 0 })
    #expect(paragraph.lineCount(width: 500) == 3)
  }

  @Test func layoutControlsAreNotPaintedButForSpacesOfNoWidth() {
    let lines = shaped([text("ก\u{200B}ข \u{2060} ก\u{AD}ก\u{FEFF}")]).lines(width: 500)
    #expect(lines.map(\.text) == ["ก\u{200B}ข  กก"])
    #expect(lines[0].runs[0].clusters.map(\.utf8Count) == [6, 3, 1, 1, 3, 3])
    #expect(lines[0].runs[0].clusters.allSatisfy { $0.glyphCount > 0 })
    #expect(lines[0].utf8Range == 0..<25)
    #expect(shaped([text("\u{200B}")]).lines(width: 500).map(\.text) == [""])
  }

  @Test func preservedLineFeedsEndLines() {
    var style = ParagraphStyle()
    style.whiteSpace = .preserve
    let lines = shaped([text("ก\n่ข\nค")], paragraph: style).lines(width: 500)
    #expect(lines.map(\.text) == ["ก", "่ข", "ค"])
  }

  @Test func unbreakableTextStaysTogetherWhileItFits() {
    let paragraph = shaped([text("กก "), text("ขข ขข") { $0.isUnbreakable = true }, text(" คค")])
    let span = shaped([text("ขข ขข")]).maxContentWidth
    #expect(abs(paragraph.minContentWidth.value - span.value) < 1e-9)
    #expect(paragraph.lines(width: span + 0.1).map(\.text) == ["กก ", "ขข ขข ", "คค"])
    // Wider than the column it falls back to breaking.
    let narrow = paragraph.lines(width: span - 1)
    #expect(narrow.allSatisfy { $0.overflow == 0 })
    #expect(narrow.map(\.text).contains("ขข "))
  }

  @Test func aBoxStandsInTheLineLikeALetter() throws {
    let box = InlineBox(identifier: 7, size: Size(width: 30, height: 40), ascent: 35)
    let line = shaped([text("กก"), .box(box), text("ข")]).lines(width: 500)[0]
    #expect(line.items.count == 3)
    guard case .box(let placed) = line.items[1].item else {
      Issue.record("no box")
      return
    }
    #expect(placed.identifier == 7)
    #expect(line.items[1].origin.x == line.runs[0].width)
    #expect(line.items[2].origin.x == line.runs[0].width + 30)
    #expect(line.baseline == 35)
    #expect(line.ink.above == 35 && line.ink.below >= 5)
  }

  @Test func raisedTextMakesRoomAndIsRaised() {
    var style = Paragraphs.style()
    style.lineHeight = .length(20)
    let plain = shaped([text("ก") { $0.style = style }], strut: style).lines(width: 99)[0]
    let raised = shaped(
      [
        text("ก") { $0.style = style },
        text("ข") {
          $0.style = style
          $0.raise = 6
        },
      ], strut: style
    ).lines(width: 99)[0]
    #expect(plain.height == 20)
    #expect(abs(raised.height.value - 26) < 1e-9)
    #expect(abs(raised.baseline.value - plain.baseline.value - 6) < 1e-9)
    #expect(raised.items.map(\.origin.y) == [0, -6])
  }

  /// CSS 2.2, clause 10.8.1: ascent 0.844, descent 0.457, gap 0.030 em in TH Sarabun New.
  @Test func lineHeightGivesHalfTheLeadingAbove() {
    var style = Paragraphs.style(size: 10)
    #expect(
      abs(shaped([text("ก")], strut: style).lines(width: 99)[0].baseline.value - (13.504 + 0.24)) < 1e-9)
    style.lineHeight = .factor(2)
    let line = shaped([text("ก") { $0.style = style }], strut: style).lines(width: 99)[0]
    #expect(line.height == 20)
    #expect(abs(line.baseline.value - (8.44 + (20 - 13.01) / 2)) < 1e-9)
  }

  @Test func letterSpacingStandsBetweenClustersOnly() {
    let plain = shaped([text("น้ำกา")]).lines(width: 500)[0]
    let spaced = shaped([text("น้ำกา") { $0.style.letterSpacing = 3 }]).lines(width: 500)[0]
    #expect(abs(spaced.width.value - plain.width.value - 6) < 1e-9)
    let shifts = zip(plain.runs[0].glyphs, spaced.runs[0].glyphs).map { ($1.x - $0.x).value.rounded() }
    #expect(shifts == [0, 0, 0, 3, 6])
  }

  @Test func neighboursThatArePaintedAlikeAreOneRun() {
    let bold = text("ข") { $0.style.fontWeight = 700 }
    let line = shaped([text("ก "), text("ก"), bold, text("ค") { $0.link = 1 }]).lines(width: 500)[0]
    #expect(line.runs.map { String(decoding: $0.utf8, as: UTF8.self) } == ["ก ก", "ข", "ค"])
    #expect(line.runs.map(\.link) == [nil, nil, 1])
    #expect(line.runs.map(\.face.weight) == [400, 700, 400])
  }

  @Test func theSizeFactorAppliesUnlessSwitchedOff() {
    var style = Paragraphs.style(family: "Laksaman")
    let adjusted = shaped([text("ก") { $0.style = style }]).lines(width: 99)[0].runs[0]
    style.fontSizeAdjust = .none
    let plain = shaped([text("ก") { $0.style = style }]).lines(width: 99)[0].runs[0]
    #expect(abs(adjusted.fontSize.value - 16 * 0.665) < 1e-9)
    #expect(plain.fontSize == 16)
    #expect(abs(adjusted.width.value / plain.width.value - 0.665) < 1e-9)
  }

  /// A family without Thai: the base and its marks go to the fallback together.
  @Test func charactersThatAFaceLacksComeFromTheNextOne() throws {
    let latin = try #require(LatinFont.data())
    let list = FontList(
      families: TestFonts.list.families + [
        FontFamily(name: "Latin", origin: .user, filePatterns: ["latin.ttf"])
      ], fallback: ["TH Sarabun New"])
    let fonts = FontLibrary(
      list: list,
      source: FontSource(
        folderFiles: ["latin.ttf"],
        load: { file, folder in file == "latin.ttf" ? latin : TestFonts.data(file, folder: folder) }))
    let style = Paragraphs.style(family: "Latin")
    let paragraph = Paragraphs.shaped(Paragraphs.content("AB ที่ (ก้) C", style: style), fonts: fonts)
    let runs = paragraph.lines(width: 500)[0].runs
    #expect(runs.map { $0.face.family } == ["Latin", "TH Sarabun New", "Latin", "TH Sarabun New", "Latin"])
    #expect(runs.map { String(decoding: $0.utf8, as: UTF8.self) } == ["AB ", "ที่", " (", "ก้", ") C"])
  }
}
