import Diagnostics
import Foundation
import MeasuresData
import Testing
import ThaiText

@testable import Templating

/// Pages for browsers.
@Suite struct WebPageTests {
  /// A page filled and written; all diagnostics are those of both steps.
  private func html(
    _ body: String, head: String = "", data: TemplateValue = Sample.record([:]),
    digits: DigitPolicy = .asTyped,
    files: [String: String] = [:]
  ) -> (html: String?, codes: [String]) {
    let page = Sample.page(body, head: head)
    let compiler = TemplateCompiler { name in
      (name == "web.xhtml" ? page : files[name]).map { SourceFile(name: name, text: $0) }
    }
    let (compiled, faults) = compiler.compileWebPage("web.xhtml")
    guard let compiled else { return (nil, faults.map(\.code)) }
    let (html, diagnostics) = compiled.fill(data, options: FillOptions(digitPolicy: digits)) { name in
      name == "a.png" ? .found(uri: "data:image/png;base64,AA==") : .missing(reason: nil)
    }
    return (html.map { String(decoding: $0, as: UTF8.self) }, (faults + diagnostics).map(\.code))
  }

  private func body(of html: String?) throws -> Substring {
    let html = try #require(html)
    let start = try #require(html.range(of: "<body>"))
    let end = try #require(html.range(of: "</body>"))
    return html[start.upperBound..<end.lowerBound]
  }

  @Test func emptyElementsHaveNoEndTag() throws {
    let (html, codes) = html("<p>ก<br/>ข<wbr/>ค</p><hr/><p></p><img src=\"a.png\" alt=\"\"/>")
    #expect(codes == [])
    #expect(
      try body(of: html)
        == "<p>ก<br>ข<wbr>ค</p><hr><p></p><img src=\"data:image/png;base64,AA==\" alt=\"\">")
  }

  /// A Thai mark straight after a delimiter makes one `Character` with it; escaping goes by bytes.
  @Test(arguments: ["<", ">", "&", "\"", "'"])
  func escapesBeforeThaiMarks(delimiter: String) throws {
    let text = "ก" + delimiter + "\u{0E48}ข"
    let data = Sample.record(["text": Sample.text(text)])
    let (html, codes) = html("<p title=\"{{ text }}\">{{ text }}</p>", data: data)
    #expect(codes == [])
    let entities = ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "'"]
    let escaped = "ก" + (entities[delimiter] ?? "") + "\u{0E48}ข"
    #expect(
      try body(of: html).unicodeScalars.elementsEqual(
        "<p title=\"\(escaped)\">\(escaped)</p>".unicodeScalars))
  }

  @Test func aValueNeverBecomesMarkup() throws {
    let data = Sample.record(["text": Sample.text("<script>alert(1)</script>\r\u{1}")])
    let (html, _) = html("<p>{{ text }}</p>", data: data)
    #expect(try body(of: html) == "<p>&lt;script&gt;alert(1)&lt;/script&gt;&#13;</p>")
  }

  @Test func keepsLanguagesAndLeavesXMLOut() throws {
    let (html, _) = html("<p xml:lang=\"en\">a</p><p lang=\"en\" xml:lang=\"en\">b</p>")
    #expect(try body(of: html) == "<p lang=\"en\">a</p><p lang=\"en\">b</p>")
  }

  @Test func stylesGoAsTheyAreAndMetadataHasItsDigits() throws {
    let (html, codes) = html(
      "<p style=\"width: calc(1px + 2vw)\">ก</p>",
      head: """
        <link rel="stylesheet" href="web.css"/><style>p > b::before { content: "&lt;" }</style>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="description" content="ปี 2568"/>
        """,
      digits: .thai, files: ["web.css": "@container (width > 1px) { p { display: grid } }"])
    #expect(codes == [])
    let text = try #require(html)
    #expect(text.contains("<style>\n@container (width > 1px) { p { display: grid } }</style>"))
    #expect(text.contains("<style>\np > b::before { content: \"<\" }</style>"))
    #expect(text.contains("<p style=\"width: calc(1px + 2vw)\">"))
    #expect(text.contains("content=\"width=device-width, initial-scale=1\""))
    #expect(text.contains("content=\"ปี ๒๕๖๘\""))
    #expect(text.contains("<html lang=\"th\" data-digits=\"thai\">"))
  }

  @Test(arguments: [
    ("@import 'a.css';", "web.import"), ("@IMPORT\u{0E48} 'a.css';", ""),
    ("@Import \"a.css\";", "web.import"),
    ("p { background: url('a.png') }", "web.address-in-style"),
    ("p { background: url(https://a.example/a.png) }", "web.address-in-style"),
    ("p { background: URL(\"data:image/png;base64,AA==\") }", ""),
    ("p { background: image-set('data:x' 1x, 'a.png' 2x) }", "web.address-in-style"),
    ("p::before { content: '&lt;/STYLE>' }", "web.end-of-style"), ("p { color: var(--x) }", ""),
  ])
  func styleSheetsLoadNothing(css: String, code: String) {
    let (html, codes) = html("<p>ก</p>", head: "<style>\(css)</style>")
    #expect(Set(codes) == (code.isEmpty ? [] : [code]))
    #expect((html == nil) == !code.isEmpty)
  }

  @Test(arguments: [
    ("#main", true), ("report.pdf", true), ("https://www.example.go.th/ก", true), ("tel:034", true),
    ("mailto:a@b.example", true), ("?a:b", true), ("javascript:alert(1)", false),
    ("JavaScript:alert(1)", false),
    ("java\tscript:alert(1)", false), ("\u{1}javascript:alert(1)", false), ("data:text/html,x", false),
  ])
  func linksLeadWherePeopleFollow(address: String, isSafe: Bool) {
    let data = Sample.record(["url": Sample.text(address)])
    let (html, codes) = html("<p><a href=\"{{ url }}\">ก</a></p>", data: data)
    #expect(codes == (isSafe ? [] : ["web.unsafe-link"]))
    #expect((html != nil) == isSafe)
  }

  @Test func picturesThatAreMissingAreNamed() {
    #expect(html("<img src=\"b.png\" alt=\"ก\"/>").codes == ["web.missing-picture"])
  }

  @Test func givesItsTextAlone() throws {
    let page = Sample.page("<h1>หัวข้อ</h1><p>ก <b>ข</b>\n ค<br/>{{ text }}</p><div><p>จ</p> </div>")
    let compiler = TemplateCompiler { _ in SourceFile(name: "form.xhtml", text: page) }
    let compiled = try #require(compiler.compileWebPage("form.xhtml").page)
    let (text, diagnostics) = compiled.fillText(Sample.record(["text": Sample.text("a & b")]))
    #expect(diagnostics.isEmpty)
    #expect(String(decoding: try #require(text), as: UTF8.self) == "หัวข้อ\nก ข ค\na & b\nจ\n")
  }

  // MARK: Words

  /// Breaks at the marks of a text: `|` between words, `~` at seams.
  private struct MarkedBreaks: BreakOpportunityFinding {
    let marked: String

    func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] {
      var offset = 0
      var found: [BreakOpportunity] = []
      for byte in marked.utf8 {
        switch byte {
        case UInt8(ascii: "|"): found.append(BreakOpportunity(utf8Offset: offset, grade: .word))
        case UInt8(ascii: "~"): found.append(BreakOpportunity(utf8Offset: offset, grade: .seam))
        default: offset += 1
        }
      }
      return found
    }
  }

  @Test(arguments: [
    ("ใน|หน่วย~งาน|ของ|รัฐ", "ใน<wbr>[หน่วยงาน]<wbr>ของรัฐ"), ("ตัวชี้~วัด |หน่วย~งาน", "[ตัวชี้วัด] [หน่วยงาน]"),
    ("ก|หนองปากโลง", "ก<wbr>[หนองปากโลง]"), ("Output| only", "Output only"), ("๔ ครั้ง|นี้", "[๔ ครั้ง]<wbr>นี้"),
    ("อบต.~หนองปากโลง|นี้", "อบต.<wbr>[หนองปากโลง]<wbr>นี้"), ("โปร่ง|ใส", "โปร่งใส"),
    ("หน่วย~งาน|หน่วย~งาน", "[หน่วยงาน]<wbr>[หน่วยงาน]"),
    (" |หน่วย~งาน", " [หน่วยงาน]"), ("", ""),
  ])
  func keepsWordsTogether(marked: String, written: String) throws {
    let text = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "|" && $0 != "~" }))
    let page = Sample.page("<p>{{ text }}</p>")
    let compiler = TemplateCompiler { _ in SourceFile(name: "web.xhtml", text: page) }
    let compiled = try #require(compiler.compileWebPage("web.xhtml").page)
    let data = Sample.record(["text": Sample.text(text)])
    let html = compiled.fill(data, breaks: MarkedBreaks(marked: marked)).html
    let body = try body(of: html.map { String(decoding: $0, as: UTF8.self) })
    #expect(
      body.replacingOccurrences(of: "<span class=\"word\">", with: "[")
        .replacingOccurrences(of: "</span>", with: "]") == "<p>\(written)</p>")
  }
}
