import Diagnostics
import DocumentModel
import Geometry
import MeasuresData
import Testing

@testable import Templating

@Suite struct CascadeTests {
  private func weight(_ css: String, _ body: String = "<p id=\"i\" class=\"c d\">x</p>") throws -> Int {
    let tree = try Sample.body(body, css: css)
    return tree.all("p")[0].style.text.fontWeight
  }

  @Test(arguments: [
    ("p { font-weight: 200 } p { font-weight: 300 }", 300),
    (".c { font-weight: 200 } p { font-weight: 300 }", 200),
    ("#i { font-weight: 200 } .c.d { font-weight: 300 } p.c { font-weight: 400 }", 200),
    ("p.c { font-weight: 200 } .c { font-weight: 300 }", 200),
    ("body p { font-weight: 200 } p { font-weight: 300 }", 200),
    ("html > body > p { font-weight: 200 } html > p { font-weight: 300 }", 200),
    ("* { font-weight: 200 }", 200),
    ("p:first-child { font-weight: 200 } p { font-weight: 300 }", 200),
    ("p:last-child { font-weight: 200 }", 200),
    ("[class~=d] { font-weight: 200 }", 200),
    ("[id=\"i\"][class] { font-weight: 200 }", 200),
    ("p { font-weight: 200 !important } #i { font-weight: 300 }", 200),
    ("p { font-weight: 200 !important } p { font-weight: 300 !important }", 300),
    ("b, p, i { font-weight: 200 }", 200),
    ("div p { font-weight: 200 }", 400),
    ("p, .c { font-weight: 200 } p { font-weight: 300 }", 200),
  ])
  func obeysSpecificityAndOrder(css: String, weight: Int) throws {
    #expect(try self.weight(css) == weight)
  }

  @Test func inlineStyleWinsOverAllButImportance() throws {
    let body = "<p id=\"i\" style=\"font-weight: 900\">x</p>"
    #expect(try weight("#i { font-weight: 200 }", body) == 900)
    #expect(try weight("#i { font-weight: 200 !important }", body) == 200)
  }

  @Test func stylesCanComeFromData() throws {
    let data = Sample.record(["left": .integer(43, Sample.origin)])
    let body = try Sample.body("<p style=\"left: {{ left }}%\">x</p>", data: data)
    #expect(body.elements[0].style.box.offsets.left == .percentage(43))
    let fault = Sample.fill(
      "<p style=\"left: {{ left }}\">x</p>", data: Sample.record(["left": Sample.text("x;color:red")]))
    #expect(fault.diagnostics.map(\.code) == ["style.unsupported-value"])
  }

  @Test func inheritsWhatIsInherited() throws {
    let css = """
      div { color: #fff; margin: 3pt; list-style-type: thai; border-collapse: collapse; text-indent: 1em;
        font-size: 20pt; line-height: 1.5; page: a }
      """
    let inner = try Sample.body("<div><p>x</p></div>", css: css).elements[0].elements[0].style
    #expect(inner.text.color == .white)
    #expect(inner.text.lineHeight == .factor(1.5))
    #expect(inner.paragraph.listStyle == .thai)
    #expect(inner.paragraph.indent == .length(20))
    #expect(inner.table.collapsesBorders)
    #expect(inner.box.margin.top == .length(0))
    #expect(inner.box.pageName == nil)
  }

  @Test func takesInheritInitialAndUnset() throws {
    let css = """
      div { margin: 3pt; color: #fff; font-size: 30pt }
      p { margin: inherit; color: initial; font-size: initial }
      b { font: inherit; margin: unset; color: unset }
      """
    let body = try Sample.body("<div><p>x</p><b>y</b></div>", css: css)
    let paragraph = body.all("p")[0].style
    #expect(paragraph.box.margin.left == .length(3))
    #expect(paragraph.text.color == .black)
    #expect(paragraph.text.fontSize == 16)
    let bold = body.all("b")[0].style
    #expect(bold.text.fontWeight == 400)
    #expect(bold.text.fontSize == 30)
    #expect(bold.text.color == .white)
    #expect(bold.box.margin.left == .length(0))
  }

  @Test func descendantsTryEveryAncestor() throws {
    let body =
      "<div class=\"a\"><div class=\"b\"><div class=\"a\"><section><p>x</p></section></div></div></div>"
    #expect(try weight(".a > .b p { font-weight: 200 }", body) == 200)
    #expect(try weight(".b > .a p { font-weight: 200 }", body) == 200)
    #expect(try weight(".b > p { font-weight: 200 }", body) == 400)
  }

  @Test func knowsFirstAndLastAmongFilledElements() throws {
    let data = Sample.record(["n": Sample.list([Sample.text("ก"), Sample.text("ข"), Sample.text("ค")])])
    let css = "p:first-child { font-weight: 100 } p:last-child { font-weight: 300 }"
    let body = try Sample.body("<p data-each=\"x in n\">{{ x }}</p>", css: css, data: data)
    #expect(body.elements.map(\.style.text.fontWeight) == [100, 400, 300])
  }

  @Test func laterSheetsWin() throws {
    let page = Sample.page(
      "<p>x</p>", head: "<link rel=\"stylesheet\" href=\"a.css\"/><style>p { font-weight: 300 }</style>")
    let files = ["a.css": "p { font-weight: 200; color: #fff }"]
    let (plain, faults) = Sample.compile(page, files: files)
    #expect(faults.map(\.summary) == [])
    let body = try #require(plain?.fill(Sample.record([:])).tree).body
    #expect(body.elements[0].style.text.fontWeight == 300)
    #expect(body.elements[0].style.text.color == .white)
    let (styled, _) = Sample.compile(page, css: "p { font-weight: 400 }", files: files)
    let other = try #require(styled?.fill(Sample.record([:])).tree).body
    #expect(other.elements[0].style.text.fontWeight == 400)
  }

  @Test func placesFaultsOfAStyleElementInThePage() {
    let page = Sample.page("", head: "<style>p &gt; b { colour: red }</style>")
    let found = Sample.compile(page).diagnostics
    #expect(found.map(\.code) == ["style.unknown-property"])
    let span = found[0].span
    #expect(span.map { String(decoding: $0.file.utf8[$0.utf8Range], as: UTF8.self) } == "colour")
  }

  // MARK: Generated boxes

  @Test func makesPseudoElements() throws {
    let css = "p::before { content: \"(\" attr(title) \") \"; font-weight: bold } p::after { content: none }"
    let body = try Sample.body("<p title=\"ก\">x</p>", css: css)
    let paragraph = body.elements[0]
    #expect(paragraph.text == "(ก) x")
    #expect(paragraph.elements.map(\.name) == ["::before"])
    #expect(paragraph.elements[0].style.text.fontWeight == 700)
  }

  @Test func dropsElementsThatAreNotDisplayed() throws {
    #expect(try Sample.body("<p>a</p><p class=\"x\">b</p>", css: ".x { display: none }").text == "a")
  }

  @Test func marksListItems() throws {
    let items = "<li>a</li><li value=\"7\">b</li><li>c</li>"
    func markers(_ body: String, _ css: String = "") throws -> [String?] {
      try Sample.body(body, css: css).all("li").map { $0.marker?.text }
    }
    #expect(try markers("<ol>\(items)</ol>") == ["1.", "7.", "8."])
    #expect(try markers("<ol start=\"๓\">\(items)</ol>", "ol { list-style: thai }") == ["๓.", "๗.", "๘."])
    #expect(try markers("<ul>\(items)</ul>") == ["•", "•", "•"])
    #expect(try markers("<ul>\(items)</ul>", "ul { list-style: dash }") == ["-", "-", "-"])
    #expect(try markers("<ul>\(items)</ul>", "ul { list-style: none }") == [nil, nil, nil])
    #expect(try markers("<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>") == ["1.", "1.", "2."])
  }

  @Test func dropsSpaceThatMeansNothing() throws {
    let body = try Sample.body(
      """
      <div>
        <p>a <b>b</b> <i>c</i></p>
        <table> <tr> <td> x </td> </tr> </table>
      </div>
      """)
    #expect(body.elements[0].children.count == 2)
    #expect(body.elements[0].all("p")[0].children.count == 4)
    let table = body.all("table")[0]
    #expect(table.children.count == 1)
    #expect(table.all("tr")[0].children.count == 1)
    #expect(table.text == " x ")
  }

  @Test func inheritsLanguage() throws {
    let body = try Sample.body("<p>ก <span lang=\"en\">a <b>b</b></span></p>")
    #expect(body.language == "th")
    #expect(body.all("b")[0].language == "en")
  }
}
