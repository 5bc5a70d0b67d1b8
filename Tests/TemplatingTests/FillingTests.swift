import Diagnostics
import DocumentModel
import MeasuresData
import Testing

@testable import Templating

@Suite struct FillingTests {
  private let data = Sample.record([
    "name": Sample.text("หนองปากโลง", "agency.name"),
    "absent": .none,
    "count": .integer(7, Sample.origin),
    "people": Sample.list([
      Sample.record(["name": Sample.text("ก"), "role": .none]),
      Sample.record(["name": Sample.text("ข"), "role": Sample.text("ปลัด")]),
      Sample.record(["name": Sample.text("ค"), "role": .none]),
    ]),
    "empty": Sample.list([]),
  ])

  private func text(_ body: String, digits: DigitPolicy = .asTyped) throws -> String {
    try Sample.body(body, data: data, digits: digits).text
  }

  private func faults(_ body: String) -> [String] {
    Sample.fill(body, data: data).diagnostics.map(\.code)
  }

  // MARK: Values

  @Test func putsValuesIntoTextAndAttributes() throws {
    let body = try Sample.body("<p id=\"a-{{ count }}\">อบต.{{ name }}</p>", data: data)
    #expect(body.text == "อบต.หนองปากโลง")
    #expect(body.elements[0].attribute("id") == "a-7")
  }

  @Test func keepsTheOriginOfEachPart() throws {
    let body = try Sample.body("<p>อบต.{{ name }} ท้าย</p>", data: data)
    guard case .text(let node) = body.elements[0].children.first else {
      Issue.record("no text")
      return
    }
    #expect(node.origins.map(\.utf8Range) == [0..<10, 10..<40, 40..<53])
    #expect(node.origins.map(\.dataPath) == [nil, "agency.name", nil])
  }

  @Test(arguments: ["<b>x</b>", "&lt;", "{{ name }}", "]]>", "<\u{0E34}", "\u{0E34}"])
  func valuesNeverBecomeMarkup(value: String) throws {
    let data = Sample.record(["v": Sample.text(value)])
    let body = try Sample.body("<p title=\"{{ v }}\">{{ v }}</p>", data: data)
    #expect(body.elements[0].elements.isEmpty)
    #expect(body.text == value)
    #expect(body.elements[0].attribute("title") == value)
  }

  @Test func reportsUnknownNamesWithANearOne() throws {
    let page = "<p>{{ nmae }}</p>"
    let found = Sample.fill(page, data: data).diagnostics
    #expect(found.map(\.code) == ["template.unknown-name"])
    #expect(found[0].hints.map(\.english) == ["did you mean name?"])
    let span = try #require(found[0].span)
    #expect(String(decoding: span.file.utf8[span.utf8Range], as: UTF8.self) == "nmae")
  }

  @Test func reportsAFaultInALoopOnce() {
    #expect(faults("<p data-each=\"p in people\">{{ p.nme }}</p>") == ["template.unknown-name"])
  }

  @Test func reportsAllFaults() {
    let body =
      "<p>{{ x }}</p><p>{{ absent }}</p><p>{{ people }}</p><p>{{ name.x }}</p><p data-each=\"a in name\"/>"
    #expect(
      faults(body) == [
        "template.unknown-name", "template.absent-value", "template.not-printable", "template.not-a-record",
        "template.not-a-list",
      ])
  }

  @Test func absentValuesMustBeAskedFor() throws {
    #expect(faults("<p>{{ absent }}</p>") == ["template.absent-value"])
    #expect(try text("<p>{{ absent | default(\"–\") }}</p>") == "–")
    #expect(try text("<p>{{ absent | thai | default(name) }}</p>") == "หนองปากโลง")
    #expect(try text("<p data-if=\"absent\">{{ absent }}</p>") == "")
    #expect(try text("<p data-if=\"not absent\">ไม่มี</p>") == "ไม่มี")
    // A field of an absent record is absent too.
    #expect(try text("<p>{{ absent.deep.er | default('-') }}</p>") == "-")
  }

  // MARK: Directives

  @Test func repeatsElements() throws {
    #expect(try text("<p data-each=\"p in people\">{{ p.name }}</p>") == "กขค")
    #expect(try text("<p data-each=\"p in empty\">{{ p.name }}</p>") == "")
    #expect(
      try text("<i data-each=\"p in people\">{{ loop.number }}/{{ loop.count }}{{ loop.index }} </i>")
        == "๑/๓๐ ๒/๓๑ ๓/๓๒ ")
    let separated = "<i data-each=\"p in people\">{{ p.name }}<b data-if=\"not loop.isLast\">,</b></i>"
    #expect(try text(separated) == "ก,ข,ค")
    #expect(try text("<p data-each=\"p in people\"><b data-if=\"loop.isFirst\">{{ p.name }}</b></p>") == "ก")
  }

  @Test func asksTheConditionForEachItem() throws {
    #expect(try text("<p data-each=\"p in people\" data-if=\"p.role\">{{ p.name }}</p>") == "ข")
    #expect(try text("<p data-each=\"p in people\" data-if=\"p.name != 'ข'\">{{ p.name }}</p>") == "กค")
  }

  @Test func keepsNamesOfInnerLoopsInside() throws {
    let body = "<p data-each=\"a in people\"><i data-each=\"b in people\">{{ a.name }}{{ b.name }} </i></p>"
    #expect(try text(body) == "กก กข กค ขก ขข ขค คก คข คค ")
    #expect(faults("<p data-each=\"a in people\"/><p>{{ a.name }}</p>") == ["template.unknown-name"])
  }

  @Test(arguments: [
    ("count == 7", true), ("count != 7", false), ("count == '7'", true), ("name == 'x'", false),
    ("name and count", true), ("absent or count", true), ("absent and count", false),
    ("not (absent or empty)", true), ("people | count == 3", true), ("empty | count", false),
    ("absent == name", false), ("true", true), ("false", false),
  ])
  func evaluatesConditions(condition: String, holds: Bool) throws {
    #expect(try text("<p data-if=\"\(condition)\">x</p>") == (holds ? "x" : ""))
  }

  @Test func namesValues() throws {
    #expect(try text("<p data-let=\"p = people | first\">{{ p.name }}</p>") == "ก")
    #expect(faults("<p data-let=\"p = name\"/>{{ p }}") == ["template.unknown-name"])
  }

  // MARK: Included files

  @Test func includesFiles() throws {
    let files = [
      "../shared/a.xhtml": "<div><p data-include=\"b.xhtml\">preview</p></div>",
      "../shared/b.xhtml": "<html><head><title>b</title></head><body><i>{{ name }}</i>!</body></html>",
    ]
    let body = try Sample.body(
      "<section data-include=\"../shared/a.xhtml\"/>", files: files, data: data)
    #expect(body.text == "หนองปากโลง!")
    #expect(body.all("i").count == 1)
  }

  @Test func reportsCyclesAndMissingFiles() {
    let files = [
      "a.xhtml": "<p data-include=\"b.xhtml\"/>", "b.xhtml": "<p data-include=\"./x/../a.xhtml\"/>",
    ]
    let cycle = Sample.fill("<p data-include=\"a.xhtml\"/>", files: files).diagnostics
    #expect(cycle.map(\.code) == ["template.include-cycle"])
    #expect(cycle[0].message.english.utf8.count > 40)
    #expect(faults("<p data-include=\"none.xhtml\"/>") == ["template.missing-file"])
  }

  /// Files that include each other's likes: 8 to the power of 8 elements, were there no limit.
  @Test func includesInIncludesEnd() {
    var files = ["8.xhtml": "<i>x</i>"]
    for number in 0..<8 {
      let include = "<i data-include=\"\(number + 1).xhtml\"/>"
      files["\(number).xhtml"] = "<p>" + String(repeating: include, count: 8) + "</p>"
    }
    let codes = Sample.fill("<p data-include=\"0.xhtml\"/>", files: files).diagnostics.map(\.code)
    #expect(codes == ["template.too-many-elements"])
  }

  /// Eight files that all include all: no more is tried than what the limit allows.
  @Test func cyclesOfManyFilesEnd() {
    var files: [String: String] = [:]
    let all = (0..<8).map { "<i data-include=\"\($0).xhtml\"/>" }.joined()
    for number in 0..<8 { files["\(number).xhtml"] = "<p>\(all)</p>" }
    let codes = Set(Sample.fill("<p data-include=\"0.xhtml\"/>", files: files).diagnostics.map(\.code))
    #expect(codes == ["template.include-cycle", "template.too-many-elements"])
  }

  @Test func limitsDepthThroughIncludes() {
    let deep = String(repeating: "<i>", count: 60)
    let end = String(repeating: "</i>", count: 60)
    let files = ["a.xhtml": deep + end]
    let body =
      String(repeating: "<b>", count: 60) + "<u data-include=\"a.xhtml\"/>"
      + String(repeating: "</b>", count: 60)
    #expect(Sample.fill(body, files: files).diagnostics.map(\.code) == ["template.too-deep"])
  }

  // MARK: Digits

  @Test func appliesTheDigitPolicy() throws {
    let body = "<p>ปี 2568 {{ count }} O27 COVID-19</p>"
    #expect(try text(body, digits: .thai) == "ปี ๒๕๖๘ ๗ O๒๗ COVID-19")
    #expect(try text(body, digits: .arabic) == "ปี 2568 7 O27 COVID-19")
    #expect(try text("<p>ปี 2568 ๒๕๖๗ {{ count }}</p>") == "ปี 2568 ๒๕๖๗ ๗")
  }

  @Test func leavesAddressesAlone() throws {
    let body = try Sample.body(
      "<p><a href=\"https://a.go.th/2568\" title=\"ปี 2568\">x</a></p>", data: data, digits: .thai)
    let link = body.all("a")[0]
    #expect(link.attribute("href") == "https://a.go.th/2568")
    #expect(link.attribute("title") == "ปี ๒๕๖๘")
  }

  // MARK: Head

  @Test func fillsMetadata() throws {
    let head = """
      <html lang="th-TH"><head><meta charset="UTF-8"/><title> รายงาน
        {{ name }} </title><meta name="author" content="อบต.{{ name }}"/>
      <meta name="subject" content="เรื่อง"/><meta name="keywords" content="ก, ข"/></head><body/></html>
      """
    let template = try #require(Sample.compile(head).template)
    let tree = template.fill(data).tree
    let metadata = try #require(tree).metadata
    #expect(metadata.title == "รายงาน หนองปากโลง")
    #expect(metadata.author == "อบต.หนองปากโลง")
    #expect(metadata.subject == "เรื่อง")
    #expect(metadata.keywords == ["ก", "ข"])
    #expect(metadata.language == "th-TH")
  }

  @Test func reportsFaultsOfAnIncludedFileOnce() {
    let files = ["a.xhtml": "<p>{{ x | nofilter }}</p>"]
    let body = "<p data-include=\"a.xhtml\"/><p data-include=\"a.xhtml\"/>"
    #expect(Sample.fill(body, files: files).diagnostics.map(\.code) == ["template.unknown-filter"])
  }

  @Test func warnsOfMistypedDirectives() {
    let found = Sample.fill("<p data-eech=\"x in y\">a</p><p data-label=\"b\"/>")
    #expect(found.diagnostics.map(\.code) == ["template.near-directive"])
    #expect(found.diagnostics.first?.hints.map(\.english) == ["did you mean data-each?"])
    #expect(found.tree != nil)
  }

  @Test func reportsTextInTheWrongPlace() {
    let page = "<html>a<head>b<title>ก<!-- x -->ข<b/></title></head><body/></html>"
    #expect(
      Sample.compile(page).diagnostics.map(\.code) == [
        "template.misplaced-text", "template.misplaced-text", "template.unexpected-element",
      ])
  }

  @Test func reportsWhatIsNotSupported() {
    #expect(faults("<video/>") == ["template.unknown-element"])
    #expect(faults("<sapn/>") == ["template.unknown-element"])
    #expect(faults("<p align=\"left\"/>") == ["template.unknown-attribute"])
    let bare = Sample.compile("<html><body data-if=\"a\"/></html>").diagnostics.map(\.code)
    #expect(bare == ["template.missing-title", "template.misplaced-directive"])
    #expect(Sample.compile("<div/>").diagnostics.map(\.code) == ["template.root-is-not-html"])
  }

  /// Loops in loops: 3 to the power of 20 elements, were there no limit.
  @Test func loopsInLoopsEnd() throws {
    let open = (0..<20).map { "<div data-each=\"p\($0) in people\">" }.joined()
    let page = Sample.page(open + "x" + String(repeating: "</div>", count: 20))
    let template = try #require(Sample.compile(page).template)
    let (tree, diagnostics) = template.fill(data, options: FillOptions(elementLimit: 1000))
    #expect(tree == nil)
    #expect(diagnostics.contains { $0.code == "template.too-many-elements" })
  }
}
