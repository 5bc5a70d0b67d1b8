import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typography

@Suite struct TextDiagnosticTests {
  private func diagnostics(_ content: ParagraphContent) -> [Diagnostic] {
    Typesetter(fonts: TestFonts.library, breaks: ClusterBreaker()).shape(content).1
  }

  @Test func aMissingGlyphNamesFileLineColumnCharacterAndField() throws {
    let file = SourceFile(name: "report.yaml", text: "a: 1\nb: ก้✓ข\n")
    let start = file.utf8Offset(line: 2, scalarColumn: 4)
    let text = StyledText(
      content: "ก้✓ข", style: Paragraphs.style(),
      origins: [
        TextOrigin(
          utf8Range: 0..<12, span: SourceSpan(file: file, utf8Range: start..<start + 12),
          dataPath: "measures[0].b")
      ])
    let found = diagnostics(
      ParagraphContent(pieces: [.lineBreak, .text(text)], style: ParagraphStyle(), strut: text.style))
    #expect(found.map(\.code) == ["text.missing-glyph"])
    #expect(found[0].severity == .error)
    #expect(found[0].span?.description == "report.yaml:2:6")
    #expect(found[0].dataPath == "measures[0].b")
    #expect(found[0].message.english == "no font has the character “✓” (U+2713)")
  }

  @Test func textThatWasChangedOnTheWayIsPlacedAtItsValue() {
    let file = SourceFile(name: "a.yaml", text: "x: \"\\u2713\"")
    let text = StyledText(
      content: "✓", style: Paragraphs.style(),
      origins: [TextOrigin(utf8Range: 0..<3, span: SourceSpan(file: file, utf8Range: 3..<11))])
    let found = diagnostics(
      ParagraphContent(pieces: [.text(text)], style: ParagraphStyle(), strut: text.style))
    #expect(found.map { $0.span?.description } == ["a.yaml:1:4"])
  }

  @Test func aCharacterIsReportedOnceInAParagraph() {
    #expect(
      diagnostics(Paragraphs.content("✓ ✓ก✓ ☐")).map(\.code) == ["text.missing-glyph", "text.missing-glyph"])
  }

  @Test func textFromRightToLeftIsSaid() {
    #expect(
      Set(diagnostics(Paragraphs.content("ก שלום")).map(\.code)) == [
        "text.right-to-left", "text.missing-glyph",
      ])
  }

  @Test func aSubstitutedFontIsReportedOnceInADocument() {
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: ClusterBreaker())
    let content = Paragraphs.content("ก", style: Paragraphs.style(family: "Nowhere"))
    #expect(typesetter.shape(content).1.map(\.code) == ["fonts.unknown-family", "fonts.substituted-family"])
    #expect(typesetter.shape(content).1.isEmpty)
  }

  @Test func withoutFontsTheTextIsKeptAndTheErrorSaid() {
    let none = FontLibrary(
      list: FontList(families: [], fallback: []), source: FontSource(folderFiles: [], load: { _, _ in nil }))
    let (paragraph, found) = Typesetter(fonts: none, breaks: ClusterBreaker()).shape(
      Paragraphs.content("กา ข"))
    #expect(found.map(\.code).contains("fonts.none"))
    #expect(paragraph.lines(width: 100).count == 1)
  }
}
