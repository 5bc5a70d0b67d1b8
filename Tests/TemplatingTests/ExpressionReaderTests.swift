import Diagnostics
import Testing

@testable import Templating

@Suite struct ExpressionReaderTests {
  private func decoded(_ file: SourceFile) -> DecodedText { DecodedText(file: file) }

  private func check(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let found = TextTemplateReader.read(decoded(text.file)).diagnostics
    #expect(MarkedText.lines(found) == text.expected, sourceLocation: sourceLocation)
  }

  private func checkCondition(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    var reader = ExpressionReader(decoded(text.file))
    _ = reader.readWholeCondition()
    #expect(MarkedText.lines(reader.diagnostics) == text.expected, sourceLocation: sourceLocation)
  }

  private func pieces(_ text: String) -> [String] {
    TextTemplateReader.read(decoded(SourceFile(name: "t", text: text))).template.pieces.map { piece in
      switch piece {
      case .text(let text, _): "[\(text)]"
      case .expression(let expression): "{\(expression.description)|\(expression.filters.count)}"
      }
    }
  }

  @Test func cutsTextIntoPieces() {
    #expect(pieces("ก{{ a.b }}ข{{c|thai|default('}}')}}") == ["[ก]", "{a.b|0}", "[ข]", "{c|2}"])
    #expect(pieces("{{ \"{{\" }}") == ["{\"{{\"|0}"])
    #expect(pieces("{ a } } {") == ["[{ a } } {]"])
  }

  @Test(arguments: ["\u{0E48}", "\u{0E33}", "\u{0301}"])
  func readsMarksStraightAfterDelimiters(mark: String) {
    #expect(pieces("\(mark){{ a }}\(mark)") == ["[\(mark)]", "{a|0}", "[\(mark)]"])
    #expect(pieces("{{ a | default(\"\(mark)\") }}\(mark)") == ["{a|1}", "[\(mark)]"])
    check("{{⟦template.malformed-expression⟧\(mark)⟦/⟧ a }}")
    check("{{ a |⟦template.malformed-expression⟧\(mark)⟦/⟧thai }}")
  }

  @Test func reportsFaultsWithTheirPlaces() {
    check("a ⟦template.unclosed-expression⟧{{⟦/⟧ b")
    check("a ⟦template.stray-expression-end⟧}}⟦/⟧ b")
    check("{{ ⟦template.malformed-expression⟧⟦/⟧}}")
    check("{{ a. ⟦template.malformed-expression⟧⟦/⟧}}")
    check("{{ a ⟦template.malformed-expression⟧b⟦/⟧ }}")
    check("{{ a | ⟦template.unknown-filter⟧thia⟦/⟧ }}")
    check("{{ a | ⟦template.filter-arguments⟧decimal⟦/⟧ }}")
    check("{{ a | ⟦template.filter-arguments⟧join(2)⟦/⟧ }}")
    check("{{ a | decimal(2⟦template.malformed-expression⟧⟦/⟧}}")
    check("{{ ⟦template.unclosed-text⟧\"a ⟦/⟧}}")
    check("{{ a | ⟦template.unknown-filter⟧x⟦/⟧ }} {{ b | ⟦template.unknown-filter⟧y⟦/⟧ }}")
  }

  @Test func hintsAtANearFilter() {
    let text = DecodedText(file: SourceFile(name: "t", text: "{{ a | thia }}"))
    let found = TextTemplateReader.read(text).diagnostics
    #expect(found.first?.hints.first?.english == "did you mean thai?")
  }

  @Test func readsConditions() {
    for text in ["a", "not a.b", "a == 'x' and (b != 2 or not c)", "a | count == 3", "a == true"] {
      checkCondition(text)
    }
    checkCondition("a ⟦template.malformed-expression⟧=⟦/⟧ 'x'")
    checkCondition("a and ⟦template.malformed-expression⟧⟦/⟧")
    checkCondition("(a or b⟦template.malformed-expression⟧⟦/⟧")
    checkCondition("a ⟦template.malformed-expression⟧>⟦/⟧ 3")
  }

  @Test func limitsNestingOfConditions() {
    let text = String(repeating: "not ", count: 100_000) + "a"
    var reader = ExpressionReader(DecodedText(file: SourceFile(name: "t", text: text)))
    let condition = reader.readWholeCondition()
    #expect(condition == nil)
    #expect(reader.diagnostics.map(\.code) == ["template.malformed-expression"])
  }

  @Test func readsLoopsAndBindings() {
    var loop = ExpressionReader(DecodedText(file: SourceFile(name: "t", text: "m in a.b")))
    let read = loop.readLoop()
    #expect(read?.variable.text == "m")
    var binding = ExpressionReader(DecodedText(file: SourceFile(name: "t", text: "list = a.b | first")))
    let bound = binding.readBinding()
    #expect(bound?.value.filters.count == 1)
    var fault = ExpressionReader(DecodedText(file: SourceFile(name: "t", text: "m of a")))
    let nothing = fault.readLoop()
    #expect(nothing == nil)
    #expect(MarkedText.lines(fault.diagnostics) == ["template.malformed-expression 2..<4"])
  }
}
