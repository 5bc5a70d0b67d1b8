import Diagnostics
import DocumentModel
import Geometry
import Testing

@testable import Templating

/// What values of properties become.
@Suite struct PropertyValueTests {
  /// The style of a box with these declarations in a parent of 10 pt.
  private func style(_ declarations: String) throws -> ComputedStyle {
    let body = try Sample.body("<div><p>x</p></div>", css: "div { font-size: 10pt } p { \(declarations) }")
    return body.elements[0].elements[0].style
  }

  @Test func computesLengths() throws {
    let style = try style("font-size: 2em; width: 25.4mm; height: 1in; margin: 1em 2px 3rem -1cm")
    #expect(style.text.fontSize == 20)
    #expect(style.box.width == .length(72))
    #expect(style.box.height == .length(72))
    #expect(style.box.margin.top == .length(20))
    #expect(style.box.margin.right == .length(1.5))
    #expect(style.box.margin.bottom == .length(48))
    #expect(style.box.margin.left == .length(.millimetres(-10)))
  }

  @Test func spreadsShorthands() throws {
    let one = try style("padding: 1pt 2pt 3pt").box.padding
    #expect(one == Sides(top: .length(1), right: .length(2), bottom: .length(3), left: .length(2)))
    let border = try style("border: solid 2pt #17384a; border-left: none").box.border
    #expect(
      border.top
        == BorderSide(width: 2, line: .solid, color: Color(red: 23 / 255, green: 56 / 255, blue: 74 / 255)))
    #expect(border.left.usedWidth == 0)
    let font = try style("font: italic bold 9pt/1.5 Laksaman, \"TH Sarabun New\"").text
    #expect(font.isItalic)
    #expect(font.fontWeight == 700)
    #expect(font.fontSize == 9)
    #expect(font.lineHeight == .factor(1.5))
    #expect(font.fontFamilies == ["Laksaman", "TH Sarabun New"])
    #expect(try style("font: 9pt Laksaman").text.lineHeight == .normal)
    #expect(try style("border-width: 1pt 2pt; border-style: solid").box.border.left.usedWidth == 2)
    #expect(try style("background: #fff").box.background == .white)
    #expect(try style("background: #fff; background: none").box.background == nil)
    #expect(try style("list-style: thai").paragraph.listStyle == .thai)
  }

  @Test func aLaterFontSizeWinsOverTheShorthand() throws {
    #expect(try style("font: 9pt Laksaman; font-size: 12pt; width: 1em").box.width == .length(12))
    #expect(try style("font-size: 12pt; font: 9pt Laksaman; width: 1em").box.width == .length(9))
  }

  @Test func computesLineHeights() throws {
    #expect(try style("line-height: 150%").text.lineHeight == .length(15))
    #expect(try style("line-height: 1.5").text.lineHeight == .factor(1.5))
    #expect(try style("line-height: 21pt").text.lineHeight == .length(21))
  }

  @Test func readsOwnProperties() throws {
    let style = try style(
      """
      -measures-column-widths: equal; -measures-repeat: only-repeated; text-justify: thai; text-wrap: balance;
      font-size-adjust: none; string-set: cont "มาตรการ " attr(class) content(); bookmark-level: 2;
      bookmark-label: content(); page: cover; vertical-align: 15%; border-radius: 50%;
      font-feature-settings: "liga" off, "ss01"
      """)
    #expect(style.box.columnWidths == .equal)
    #expect(style.box.repeatVisibility == .onlyRepeated)
    #expect(style.paragraph.justification == .thai)
    #expect(style.paragraph.wrapStyle == .balance)
    #expect(style.text.fontSizeAdjust == .none)
    #expect(style.box.namedStrings == [NamedString(name: "cont", value: "มาตรการ x")])
    #expect(style.box.bookmarkLevel == 2)
    #expect(style.box.bookmarkLabel == "x")
    #expect(style.box.pageName == "cover")
    #expect(style.box.verticalAlignment == .raised(.percentage(15)))
    #expect(style.box.cornerRadius == .percentage(50))
    #expect(style.text.features == [FontFeature(tag: "liga", value: 0), FontFeature(tag: "ss01", value: 1)])
  }

  @Test(arguments: [
    "width: -1mm", "width: 3", "orphans: 0", "orphans: 1.5", "color: #12", "color: #12345g", "font: bold",
    "padding: auto", "max-width: auto", "border: 1pt 2pt", "bookmark-level: 0", "content: counter(page)",
    "content: target-counter(attr(href), chapter)", "display: flex", "margin: 1pt 2pt 3pt 4pt 5pt",
    "font-feature-settings: \"toolong\"", "text-align: middle", "string-set: a", "background: url(x.png)",
  ])
  func refusesValues(declaration: String) {
    let found = Sample.fill("<p/>", css: "p { \(declaration) }").diagnostics
    #expect(found.map(\.code) == ["style.unsupported-value"])
    #expect(found.first?.hints.isEmpty == false)
  }

  /// Every property states values of its own: all words among them must be readable.
  @Test func readsTheWordsItDocuments() {
    for property in PropertyTable.elementProperties {
      for word in property.values.utf8.split(separator: 0x7C) {
        let words = Ascii.words(of: String(decoding: word, as: UTF8.self))
        guard words.count == 1, words[0].utf8.allSatisfy({ Ascii.isLetter($0) || $0 == 0x2D }) else {
          continue
        }
        let css = "p { \(property.name): \(words[0]) }"
        let found = CSSReader.read(SourceFile(name: "t", text: css)).diagnostics
        #expect(found.isEmpty, "\(css)")
      }
    }
  }
}
