import Diagnostics
import Testing

@testable import MeasuresData

@Suite struct YAMLReaderTests {
  private func read(_ text: String) -> DataTree { YAMLReader.read(SourceFile(name: "r.yaml", text: text)) }

  @Test func placesKeysAndValuesOfEveryStyle() throws {
    let root = try #require(
      read("ก: ข\nค: 'ง''จ'\nฉ: \"ช\\nซ\"\nญ: |\n  ฎ\n  ฏ\nฐ: >-\n  ฑ\nด: [ต, {ถ: ท}]\n").root)
    #expect(root.field("ก")?.source == "ข")
    #expect(root.field("ค")?.source == "'ง''จ'")
    #expect(root.field("ค")?.text == "ง'จ")
    #expect(root.field("ฉ")?.source == "\"ช\\nซ\"")
    #expect(root.field("ญ")?.source == "|\n  ฎ\n  ฏ")
    #expect(root.field("ฐ")?.source == ">-\n  ฑ")
    #expect(root.field("ด")?.source == "[ต, {ถ: ท}]")
    #expect(root.field("ด")?.items[1].field("ถ")?.source == "ท")
    guard case .record(let fields) = root.value else { return }
    let keys = fields.map { String(decoding: $0.keySpan.file.utf8[$0.keySpan.utf8Range], as: UTF8.self) }
    #expect(keys == ["ก", "ค", "ฉ", "ญ", "ฐ", "ด"])
  }

  @Test func readsCRLFAndKeepsPlaces() throws {
    let root = try #require(read("a: ก\r\nb:\r\n  - ข\r\n  - ค\r\n").root)
    #expect(root.field("b")?.items.map(\.source) == ["ข", "ค"])
    #expect(root.field("b")?.items[1].span.start == SourceLocation(line: 4, scalarColumn: 5))
  }

  @Test func knowsKindsByTheCoreSchema() throws {
    let text =
      "[1, -2, 1.50, .5, 1e3, true, False, null, ~, yes, NO, on, '1', ๑, 0x1F, 1_000, 12:30, 2568-09-30, !!str 5]"
    let kinds = try #require(read(text).root).items.map { $0.kind ?? .null }
    #expect(
      kinds == [
        .integer, .integer, .decimal, .decimal, .decimal, .boolean, .boolean, .null, .null, .string, .string,
        .string,
        .string, .string, .string, .string, .string, .string, .string,
      ])
  }

  @Test func keepsNumbersAsWritten() throws {
    let root = try #require(read("phone: 0812345678\nscore: 99.40\n").root)
    #expect(root.field("phone")?.text == "0812345678")
    #expect(root.field("score")?.text == "99.40")
  }

  @Test func keepsBothOfTwoFieldsWithOneKey() throws {
    guard case .record(let fields) = try #require(read("a: 1\nb: 2\na: 3\n").root).value else { return }
    #expect(fields.map(\.key) == ["a", "b", "a"])
  }

  /// A mark right after a delimiter makes one Character of the two.
  @Test(arguments: [
    "a: \u{0E49}ข", "a: '\u{0E49}ข'", "a: \"\u{0E49}ข\"", "a: |-\n  \u{0E49}ข", "{a: \u{0E49}ข}",
    "{\u{0E31}x: 1, a: \u{0E49}ข}",
  ])
  func seesDelimitersBeforeAMark(_ text: String) {
    let tree = read(text)
    #expect(tree.diagnostics.map(\.code) == [])
    #expect(tree.root?.field("a")?.text == "\u{0E49}ข")
  }

  @Test func doesNotTakeAColonBeforeAMarkForAKey() {
    #expect(read("เวลา:\u{0E49}ข").root?.text == "เวลา:\u{0E49}ข")
  }

  @Test(arguments: [
    ("a: b: c\n", 1, 5), ("a: 'ก\n", 2, 1), ("a:\n\t- b\n", 2, 1), ("a: [1, 2\n", 2, 1),
    ("a: 1\n  b: 2\n", 2, 4),
    ("a: @ก\n", 1, 4), ("a: \"\\ก\"\n", 1, 5), ("- a\nb: 1\n", 2, 1), ("a: *ก\n", 1, 5), ("a: !ก ข\n", 1, 5),
  ])
  func placesFaultsOfSyntax(_ text: String, line: Int, column: Int) {
    let tree = read(text)
    #expect(tree.root == nil)
    #expect(tree.diagnostics.map(\.code) == ["data.yaml-syntax"])
    #expect(tree.diagnostics.first?.span?.start == SourceLocation(line: line, scalarColumn: column))
    #expect(tree.diagnostics.first?.hints.isEmpty == false, "\(tree.diagnostics[0].message.english)")
  }

  @Test func pointsToWhereAnUnclosedQuoteBegins() {
    let diagnostics = read("a: 1\nb: \"ก\nc: ข\n").diagnostics
    #expect(diagnostics.first?.span?.start.line == 4)
    #expect(diagnostics.first?.related.map(\.span.start) == [SourceLocation(line: 2, scalarColumn: 4)])
  }

  @Test func refusesAliasesWithoutExpandingThem() {
    var bomb = "a0: &a0 [x]\n"
    for level in 1...60 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let tree = read(bomb)
    #expect(tree.diagnostics.count == 120)
    #expect(tree.diagnostics.allSatisfy { $0.code == "data.yaml-alias" })
  }

  @Test func refusesAliasesAsKeys() {
    #expect(
      read("a: &x [1]\n? *x\n: b\n? [c]\n: d\n").diagnostics.map(\.code) == [
        "data.yaml-alias", "data.key-not-text",
      ])
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func refusesDeepNesting(_ opening: String) {
    let tree = read(String(repeating: opening, count: 100_000))
    #expect(tree.root == nil)
    #expect(tree.diagnostics.map(\.code) == ["data.nested-too-deeply"])
  }

  @Test func refusesTagsAndFurtherDocuments() {
    #expect(read("a: !!binary ก\n").diagnostics.map(\.code) == ["data.yaml-tag"])
    #expect(read("a: 1\n---\nb: 2\n").diagnostics.map(\.code) == ["data.several-documents"])
    #expect(read("---\na: 1\n...\n").diagnostics.map(\.code) == [])
  }

  @Test func warnsOfALineEndBetweenThaiLetters() {
    #expect(read("a: การ\n  ปรับปรุง\n").diagnostics.map(\.code) == ["data.folded-thai"])
    #expect(read("a: 'การ\n  ปรับปรุง'\n").diagnostics.map(\.code) == ["data.folded-thai"])
    #expect(read("a: >\n  การ\n  ปรับปรุง\n").diagnostics.map(\.code) == ["data.folded-thai"])
    #expect(read("a: |\n  การ\n  ปรับปรุง\n").diagnostics.map(\.code) == [])
    #expect(read("a: ระบบ (SLA)\n  ช่วยลด\n").diagnostics.map(\.code) == [])
    #expect(read("a: One Stop\n  Service\n").diagnostics.map(\.code) == [])
  }

  @Test(arguments: ["", "\n\n", "# ก\n", "---\n"])
  func givesNoRootOrANullForAnEmptyDocument(_ text: String) {
    let tree = read(text)
    #expect(tree.diagnostics.map(\.code) == [])
    #expect(tree.root == nil || tree.root?.kind == .null)
  }
}
