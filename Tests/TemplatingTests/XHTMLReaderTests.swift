import Diagnostics
import Testing

@testable import Templating

@Suite struct XHTMLReaderTests {
  private func read(_ text: String) -> (root: MarkupElement?, diagnostics: [Diagnostic]) {
    XHTMLReader.read(SourceFile(name: "test.xhtml", text: text))
  }

  private func check(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let found = MarkedText.lines(XHTMLReader.read(text.file).diagnostics)
    #expect(found == text.expected, sourceLocation: sourceLocation)
  }

  /// The tree as indented lines.
  private func dump(_ element: MarkupElement, _ depth: Int = 0) -> [String] {
    let attributes = element.attributes.map { " \($0.name)=[\($0.value.string)]" }.joined()
    let line = String(repeating: " ", count: depth) + element.name + attributes
    return [line]
      + element.children.flatMap { child in
        switch child {
        case .element(let inner): return dump(inner, depth + 1)
        case .text(let text): return [String(repeating: " ", count: depth + 1) + "[\(text.string)]"]
        }
      }
  }

  @Test func readsAWholeDocument() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html><!-- a > b -->
      <html lang='th'><body><p class="a b">ก &amp; ข<br/>ค</p><![CDATA[<b>&amp;]]></body></html>
      """
    let (root, diagnostics) = read(text)
    #expect(MarkedText.lines(diagnostics) == [])
    #expect(
      dump(try #require(root)) == [
        "html lang=[th]", " body", "  p class=[a b]", "   [ก & ข]", "   br", "   [ค]", "  [<b>&amp;]",
      ])
  }

  @Test func decodesEntities() throws {
    let (root, diagnostics) = read("<p t=\"&quot;&apos;&#x0E01;\">&lt;&gt;&amp;&nbsp;&#3585;&#xe02;</p>")
    #expect(diagnostics.isEmpty)
    #expect(dump(try #require(root)) == ["p t=[\"'ก]", " [<>&\u{A0}กข]"])
  }

  @Test func bringsLineEndsToLineFeeds() throws {
    let (root, _) = read("<p>a\r\nb\rc</p>")
    #expect(dump(try #require(root)) == ["p", " [a\nb\nc]"])
  }

  @Test func passesOverAByteOrderMark() throws {
    let (root, diagnostics) = read("\u{FEFF}<p/>")
    #expect(diagnostics.isEmpty)
    #expect(root?.name == "p")
  }

  /// A mark joins the delimiter before it to one `Character`; bytes must not care.
  @Test(arguments: ["\u{0E48}", "\u{0E34}", "\u{0E31}", "\u{0301}", "\u{200D}"])
  func readsMarksStraightAfterDelimiters(mark: String) throws {
    let text =
      "<p a=\"\(mark)x\" b='\(mark)'>\(mark)&amp;\(mark)<b>\(mark)</b>\(mark)<!--\(mark)-->\(mark)</p>"
    let (root, diagnostics) = read(text)
    #expect(MarkedText.lines(diagnostics) == [])
    #expect(
      dump(try #require(root)) == [
        "p a=[\(mark)x] b=[\(mark)]", " [\(mark)&\(mark)]", " b", "  [\(mark)]", " [\(mark)]", " [\(mark)]",
      ])
  }

  @Test func mapsDecodedTextBackToTheFile() throws {
    let text = "<p>&amp;ก&#3585;ข</p>"
    let (root, _) = read(text)
    guard case .text(let decoded) = try #require(root).children.first else {
      Issue.record("no text")
      return
    }
    #expect(decoded.string == "&กกข")
    // The last letter stands behind `<p>&amp;ก&#3585;`.
    #expect(decoded.span(7..<10).utf8Range == 18..<21)
    #expect(decoded.span(0..<1).utf8Range == 3..<4)
    #expect(decoded.span.utf8Range == 3..<21)
  }

  @Test func reportsUnclosedElements() {
    check("<div>⟦template.unclosed-element⟧<p>⟦/⟧a<b>b</b></div>")
    check("⟦template.unclosed-element⟧<div>⟦/⟧⟦template.unclosed-element⟧<p>⟦/⟧")
    check("<p>a⟦template.unclosed-element⟧<br>⟦/⟧b</p>")
    check("<p>a<br></br>b</p>")
  }

  @Test func namesBothPlacesOfAMismatch() {
    let text = "<div><span>a</sapn></div>"
    let found = read(text).diagnostics
    #expect(MarkedText.lines(found) == ["template.mismatched-end-tag 12..<19"])
    #expect(found.first?.related.map(\.span.utf8Range) == [5..<11])
  }

  @Test func reportsEndTagsThatCloseNothing() {
    check("<p>a⟦template.mismatched-end-tag⟧</div>⟦/⟧b</p>")
    check("<p/>⟦template.stray-end-tag⟧</p>⟦/⟧")
  }

  @Test func reportsAttributes() {
    check("<p a=\"1\" ⟦template.duplicate-attribute⟧a⟦/⟧=\"2\"/>")
    check("<p ⟦template.attribute-without-value⟧hidden⟦/⟧/>")
    check("<p a=⟦template.unquoted-value⟧1⟦/⟧ b=\"2\"/>")
    check("<p a=\"1\"⟦template.missing-space⟧b⟦/⟧=\"2\"/>")
    check("<p a=\"1 ⟦template.less-than-in-value⟧<⟦/⟧ 2\"/>")
    check("<p a=⟦template.unclosed-quote⟧\"⟦/⟧1>text</p>")
    check("<p ⟦template.unexpected-in-tag⟧ู=⟦/⟧ a=\"1\"/>")
  }

  @Test func reportsTextFaults() {
    check("<p>1 ⟦template.less-than-in-text⟧<⟦/⟧ 2 ⟦template.bare-ampersand⟧&⟦/⟧ 3</p>")
    check("<p>⟦template.less-than-in-text⟧<⟦/⟧\u{0E34}</p>")
    check("<p>⟦template.unknown-entity⟧&hellip;⟦/⟧⟦template.unknown-entity⟧&#0;⟦/⟧</p>")
    check("<p/>⟦template.text-outside-root⟧ ข้อความ⟦/⟧")
    check("<p/>⟦template.second-root⟧<div>⟦/⟧</div>")
  }

  @Test func reportsMarkupWithoutEnd() {
    check("<p>a</p>⟦template.unclosed-markup⟧<!--⟦/⟧ b")
    check("⟦template.unclosed-element⟧<p>⟦/⟧⟦template.unclosed-markup⟧<![CDATA[⟦/⟧ b")
    check("<p>⟦template.unclosed-markup⟧<b ⟦/⟧</b></p>")
  }

  @Test func reportsAllFaultsOfAFile() {
    check(
      """
      <div>
        <p>⟦template.bare-ampersand⟧&⟦/⟧ ก</p>
        <p ⟦template.attribute-without-value⟧x⟦/⟧>⟦template.unclosed-element⟧<i>⟦/⟧ข</p>
        ⟦template.unknown-entity⟧&copy;⟦/⟧
      </div>
      """)
  }

  @Test func limitsDepth() {
    let depth = XHTMLReader.depthLimit
    let deep = String(repeating: "<b>", count: depth) + String(repeating: "</b>", count: depth)
    #expect(read(deep).diagnostics.isEmpty)
    let deeper = String(repeating: "<b>", count: 200_000)
    #expect(read(deeper).diagnostics.contains { $0.code == "template.too-deep" })
  }

  @Test func reportsBytesThatAreNoText() {
    let bytes = Array("<p>ก".utf8) + [0xE0, 0xB8] + Array("</p>".utf8)
    let found = XHTMLReader.read(SourceFile(name: "test.xhtml", utf8: bytes)).diagnostics
    #expect(MarkedText.lines(found) == ["template.not-utf8 6..<7"])
    check("<p>a⟦template.control-character⟧\u{01}⟦/⟧b</p>")
  }

  @Test func reportsAnEmptyFile() {
    check("⟦template.empty⟧⟦/⟧")
    check("⟦template.empty⟧⟦/⟧<!-- only a comment -->")
  }
}
