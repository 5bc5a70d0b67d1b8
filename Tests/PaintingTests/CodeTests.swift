import DocumentModel
import Foundation
import Geometry
import PageLayout
import TestSupport
import Testing
import ThaiText
import Typography

@testable import Painting

/// QR codes are read back from the page by a program that is not ours.
@Suite struct CodeTests {
  private struct NoImages: ImageSource {
    func image(named name: String) -> ImageLookup { .faulty([]) }
  }

  private struct NoBreaks: BreakOpportunityFinding {
    func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] { [] }
  }

  @Test(arguments: [
    "https://www.example.go.th/integrity/2568", "รายงานผล ๒๕๖๘",
    "https://example.go.th/" + String(repeating: "%E0%B8%81", count: 20),
  ])
  func isReadFromThePageAt150DotsAnInch(text: String) throws {
    var style = ComputedStyle()
    style.box.display = .block
    let image = Element(
      name: "img",
      attributes: [Attribute(name: "src", value: "qr:" + text), Attribute(name: "alt", value: "รหัส")],
      style: style)
    var page = PageStyle()
    page.size = Size(width: 200, height: 200)
    let tree = DocumentTree(
      metadata: DocumentMetadata(title: ""),
      body: Element(name: "body", style: style, children: [.element(image)]),
      pageStyles: PageStyles(rules: [PageSelector(): page]))
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: NoBreaks())
    let (document, diagnostics) = PageLayouter(typesetter: typesetter, images: NoImages()).layout(tree)
    #expect(diagnostics.isEmpty)
    let sink = MemorySink()
    try PNGPainter().paint(page: 0, of: try #require(document), resolution: 150, into: sink)
    let read = try outputOfTool("zbarimg", ["--quiet", "--raw", "FILE"], on: sink.bytes)
    #expect(read == text + "\n")
  }
}
