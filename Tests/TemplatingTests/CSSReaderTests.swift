import Diagnostics
import DocumentModel
import Testing

@testable import Templating

@Suite struct CSSReaderTests {
  private func check(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked, name: "test.css")
    let found = MarkedText.lines(CSSReader.read(text.file).diagnostics)
    #expect(found == text.expected, sourceLocation: sourceLocation)
  }

  private func sheet(_ css: String) -> StyleSheet {
    CSSReader.read(SourceFile(name: "test.css", text: css)).sheet
  }

  @Test func readsHowADocumentGivesWay() throws {
    let css =
      "p { color: red } @-measures-give-way 25% { @step { p { color: blue } } @step { b { color: red } } }"
    let sheet = sheet(css)
    #expect(sheet.rules.count == 1)
    let giveWay = try #require(sheet.giveWay)
    #expect(giveWay.emptyShare == 0.25)
    #expect(giveWay.steps.map(\.count) == [1, 1])
    check("⟦style.unsupported-give-way⟧@-measures-give-way⟦/⟧ { }")
    check("@-measures-give-way 25% { ⟦style.unsupported-give-way⟧p⟦/⟧ @step { } }")
  }

  @Test func skipsABadDeclarationAndGoesOn() {
    check("p { ⟦style.unknown-property⟧colour⟦/⟧: red; color: red; margin: ⟦style.unsupported-value⟧3zz⟦/⟧ }")
    let rules = sheet("p { colour: red; color: red; margin: 3zz; text-align: center }").rules
    #expect(rules[0].declarations.map(\.property) == ["color", "text-align"])
  }

  @Test func reportsMalformedDeclarations() {
    check("p { ⟦style.malformed-declaration⟧color red⟦/⟧; color: red }")
    check("p { ⟦style.malformed-declaration⟧3: x⟦/⟧; color: red }")
    check("p { ⟦style.malformed-declaration⟧{ a: b; }⟦/⟧; color: red }")
    check("p { ⟦style.unsupported-value⟧color⟦/⟧: ; }")
    check("p { color: ⟦style.unsupported-value⟧red blue⟦/⟧ }")
    check("p { color: ⟦style.unsupported-value⟧red !importan⟦/⟧ }")
  }

  @Test func reportsWhatHasNoEnd() {
    check("p ⟦style.unclosed-block⟧{⟦/⟧ color: red")
    check("p { color: red } ⟦style.unclosed-comment⟧/*⟦/⟧ x")
    check(
      "@page { @top-left { content: ⟦style.unsupported-value⟧⟦style.unclosed-string⟧\"⟦/⟧abc⟦/⟧\n; } }")
    check("⟦style.rule-without-block⟧p, b⟦/⟧")
    check("⟦style.rule-without-block⟧p⟦/⟧; b { color: red }")
  }

  @Test func reportsSelectors() {
    check("p⟦style.unsupported-selector⟧:hover⟦/⟧ { color: red }")
    check("p ⟦style.unsupported-selector⟧+⟦/⟧ b { color: red }")
    check("p, ⟦style.unsupported-selector⟧5⟦/⟧ { color: red }")
    check("⟦style.empty-selector⟧p⟦/⟧,, b { color: red }")
  }

  @Test func aRuleWithABadSelectorIsVoid() {
    #expect(sheet("p:hover, b { color: red } i { color: red }").rules.count == 1)
  }

  @Test func reportsAtRules() {
    check("⟦style.unsupported-at-rule⟧@import⟦/⟧ \"x.css\"; p { color: red }")
    check("⟦style.unsupported-at-rule⟧@font-face⟦/⟧ { src: x; } p { color: red }")
    check("@charset \"utf-8\"; p { color: red }")
    check("⟦style.unsupported-media⟧@media (min-width: 1px)⟦/⟧ { p { colour: red } }")
    check("@page ⟦style.unsupported-page-selector⟧:left⟦/⟧ { margin: 0 }")
    check("@page { ⟦style.unsupported-margin-box⟧@left-top⟦/⟧ { content: none } }")
    check("@page { ⟦style.unknown-property⟧widht⟦/⟧: 1mm }")
  }

  @Test func leavesScreenRulesToBrowsers() {
    check("@media screen and (min-width: 1040px) { p:hover { display: flex } }")
    check("@media print { p { display: ⟦style.unsupported-value⟧flex⟦/⟧ } }")
    #expect(sheet("@media screen { p { color: red } } @media print { b { color: red } }").rules.count == 1)
    #expect(sheet("@media screen, print { p { color: red } }").rules.count == 1)
  }

  @Test func hintsAtNearNamesAndUnits() {
    let found = CSSReader.read(SourceFile(name: "a.css", text: "p { font-sise: 1em; width: 3ex }"))
      .diagnostics
    #expect(found[0].hints.map(\.english) == ["did you mean font-size?"])
    #expect(found[1].hints[0].english == "the unit ex is not supported; these are: mm cm in pt px em rem %")
    #expect(found[0].span?.description == "a.css:1:5")
  }

  @Test(arguments: ["\u{0E48}", "\u{0E33}", "\u{0301}"])
  func readsMarksStraightAfterDelimiters(mark: String) {
    let rules = sheet(
      ".\(mark){color:red}#\(mark){color:red}p::before{content:\"\(mark)\"'\(mark)'}/*\(mark)*/"
    ).rules
    #expect(rules.count == 3)
    #expect(rules[0].selectors[0].subject.classes == [mark])
    #expect(rules[1].selectors[0].subject.id == mark)
    check("p { ⟦style.malformed-declaration⟧color\(mark)⟦/⟧; color:⟦style.unsupported-value⟧\(mark)⟦/⟧ }")
  }

  @Test func readsEscapes() {
    let rules = sheet("p::after { content: \"\\E01 \\\"x\\\n\" } .a\\:b { color: red }").rules
    #expect(rules[1].selectors[0].subject.classes == ["a:b"])
    var draft = StyleDraft.initial
    draft.apply(rules[0].declarations, parent: .initial, rootFontSize: nil)
    #expect(draft.content == [.text("ก\"x")])
  }

  @Test func survivesDeepNesting() {
    let deep = "p { color: " + String(repeating: "(", count: 100_000) + " }"
    #expect(CSSReader.read(SourceFile(name: "t", text: deep)).diagnostics.count == 2)
  }

  @Test func theOwnSheetHasNoFaults() {
    let file = SourceFile(name: "user-agent.css", text: UserAgentStyle.source)
    #expect(MarkedText.lines(CSSReader.read(file).diagnostics) == [])
  }
}
