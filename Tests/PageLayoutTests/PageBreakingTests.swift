import DocumentModel
import Geometry
import PageLayout
import TestSupport
import Testing

/// A sentence of several lines at 400 pt.
private let sentence = "องค์การบริหารส่วนตำบลหนองปากโลงดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส "

@Suite struct PageBreakingTests {
  private let harness = LayoutHarness()

  @Test func anEmptyDocumentHasOnePage() throws {
    #expect(try harness.pages(Tree.document([])).pages.count == 1)
  }

  @Test func aParagraphKeepsTwoLinesOnEitherSide() throws {
    for filler in 0...13 {
      let lead = (0..<filler).map { _ in Tree.paragraph("ก") }
      let text = String(repeating: sentence, count: 4)
      let document = try harness.pages(Tree.document(lead + [Tree.paragraph(text)]))
      let counts = document.pages.map { page in
        page.baselines.count
      }
      let linesOfFiller = min(filler, 13)
      let onFirst = counts[0] - linesOfFiller
      #expect(onFirst != 1, "\(filler) lines before: \(counts)")
      #expect(document.pages.count == 1 || counts.last != 1, "\(filler) lines before: \(counts)")
    }
  }

  @Test func aHeadingStaysWithWhatFollows() throws {
    let lead = (0..<12).map { _ in Tree.paragraph("ก") }
    let heading = Tree.element("h2", [Tree.text("หัวข้อ")]) { $0.box.breakAfter = .avoid }
    let document = try harness.pages(
      Tree.document(lead + [heading, Tree.paragraph(String(repeating: sentence, count: 3))]))
    #expect(document.pages.count == 2)
    #expect(document.pages[1].texts { _ in true }.first == "หัวข้อ")
  }

  @Test func aForcedBreakStartsANewPage() throws {
    let second = Tree.paragraph("ข") { $0.box.breakBefore = .page }
    let document = try harness.pages(Tree.document([Tree.paragraph("ก"), second]))
    #expect(document.pages.map { $0.texts { _ in true } } == [["ก"], ["ข"]])
  }

  @Test func aBlockTallerThanThePageIsCutEvenIfItShouldNotBe() throws {
    let tall = Tree.element("div", (0..<30).map { _ in Tree.paragraph("ก") }) {
      $0.box.avoidsBreakInside = true
    }
    let document = try harness.pages(Tree.document([tall]))
    #expect(document.pages.count == 3)
    #expect(document.structuredText.count == 30)
  }

  @Test func marginsBetweenParagraphsCollapse() throws {
    let first = Tree.paragraph("ก") { $0.box.margin.bottom = .length(10) }
    let second = Tree.paragraph("ข") { $0.box.margin.top = .length(6) }
    let baselines = try harness.pages(Tree.document([first, second])).pages[0].baselines
    #expect(abs(baselines[1] - baselines[0] - 30) < 0.02)
  }

  @Test func textWithoutGlyphsIsNoContent() throws {
    let document = try harness.pages(Tree.document([Tree.paragraph("\u{200B}"), Tree.paragraph("ก")]))
    #expect(document.structuredText == ["ก"])
  }
}
