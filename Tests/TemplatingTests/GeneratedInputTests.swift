import Diagnostics
import DocumentModel
import MeasuresData
import TestSupport
import Testing

@testable import Templating

/// Whatever the input, the readers come to an end, their places lie in the file, and output holds what it must.
@Suite struct GeneratedInputTests {
  private static let markupParts = [
    "<", ">", "/>", "</", "<p", "<p>", "</p>", "<b>", "</b>", "<table>", "</table>", "<td>", "<li>", " ",
    "\n", "=",
    "\"", "'", "&", "&amp;", "&#3585;", "&x;", "{{", "}}", "{{ name }}", "|", " thai", " data-if=\"",
    " data-each=\"",
    "x in list", "not ", "(", ")", ".", "class=\"a\"", "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "?>", "ก",
    "\u{0E48}",
    "\u{0E33}", "น้ำ", "0", "\r\n", "\u{FEFF}", "\u{0}", "data-include=\"page.xhtml\"", "style=\"left:",
  ]
  private static let styleParts = [
    "p", ".a", "#b", "*", "{", "}", "(", ")", "[", "]", ":", ";", ",", ">", "+", "@page", "@media", " print",
    " screen",
    ":first", "@top-center", "::before", "content", "font", "margin", "color", "size", ": ", "1mm", "2em",
    "50%", "\"",
    "'", "\\", "\\E01 ", "/*", "*/", "!important", "inherit", "bold 9pt/1 x", "#fff", "counter(page, thai)",
    "attr(",
    "ก", "\u{0E48}", " ", "\n", "-", "--", ".5", "1e9", "\u{0}", "é", "<!--",
  ]

  private func text(of parts: [String], _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      parts.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private func placesLieInTheirFiles(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.allSatisfy { diagnostic in
      let spans = [diagnostic.span].compactMap { $0 } + diagnostic.related.map(\.span)
      return spans.allSatisfy {
        $0.utf8Range.lowerBound >= 0 && $0.utf8Range.upperBound <= $0.file.utf8.count
      }
    }
  }

  private let data = Sample.record([
    "name": Sample.text("<b>น้ำ</b>"), "list": Sample.list([Sample.text("ก"), Sample.text("ข")]),
    "absent": .none,
  ])

  @Test(arguments: 0..<40)
  func readsAnyMarkup(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let markup = text(of: Self.markupParts, &generator)
      let page = Bool.random(using: &generator) ? markup : Sample.page(markup)
      let (template, faults) = Sample.compile(page)
      #expect(placesLieInTheirFiles(faults), "seed \(seed): \(page)")
      #expect((template == nil) == faults.hasErrors, "seed \(seed): \(page)")
      guard let template else { continue }
      let (tree, diagnostics) = template.fill(data)
      #expect(placesLieInTheirFiles(diagnostics), "seed \(seed): \(page)")
      #expect((tree == nil) == diagnostics.hasErrors, "seed \(seed): \(page)")
      if let tree { #expect(originsCover(tree.body), "seed \(seed): \(page)") }
    }
  }

  @Test(arguments: 0..<40)
  func readsAnyStyleSheet(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let css = text(of: Self.styleParts, &generator)
      let (sheet, diagnostics) = CSSReader.read(SourceFile(name: "t.css", text: css))
      #expect(placesLieInTheirFiles(diagnostics), "seed \(seed): \(css)")
      for declaration in sheet.rules.flatMap(\.declarations) {
        var draft = StyleDraft.initial
        draft.apply([declaration], parent: .initial, rootFontSize: nil)
      }
    }
  }

  @Test(arguments: 0..<20)
  func readsAnyBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let file = SourceFile(name: "t", utf8: bytes)
      #expect(placesLieInTheirFiles(XHTMLReader.read(file).diagnostics), "seed \(seed)")
      #expect(placesLieInTheirFiles(CSSReader.read(file).diagnostics), "seed \(seed)")
    }
  }

  /// Origins are ascending and without gaps over the whole text.
  private func originsCover(_ element: Element) -> Bool {
    element.children.allSatisfy { child in
      switch child {
      case .element(let inner): return originsCover(inner)
      case .text(let node):
        var end = 0
        for origin in node.origins {
          guard origin.utf8Range.lowerBound == end else { return false }
          end = origin.utf8Range.upperBound
        }
        return end == node.content.utf8.count
      }
    }
  }

  /// Any text of the data comes out as it went in, as text.
  @Test(arguments: 0..<20)
  func valuesComeOutUnchanged(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let value = text(of: Self.markupParts, &generator)
      let data = Sample.record(["v": Sample.text(value)])
      let body = try Sample.body("<p title=\"{{ v }}\">{{ v | default('') }}</p>", data: data)
      #expect(body.text.utf8.elementsEqual(value.utf8), "seed \(seed): \(value)")
      #expect(body.elements[0].elements.isEmpty, "seed \(seed): \(value)")
    }
  }
}
