import Diagnostics
import Testing

@testable import MeasuresData

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> DataTree { JSONReader.read(SourceFile(name: "r.json", text: text)) }

  @Test func readsEveryKindOfValue() throws {
    let root = try #require(
      read("{\"a\": [0, -2.50, 1e3, true, false, null, \"ก\"],\r\n\t\"ข\" : {} , \"c\":[]}").root)
    let values = root.field("a")?.items ?? []
    #expect(values.map(\.kind) == [.integer, .decimal, .decimal, .boolean, .boolean, .null, .string])
    #expect(values.map(\.source) == ["0", "-2.50", "1e3", "true", "false", "null", "\"ก\""])
    #expect(root.field("ข")?.source == "{}")
    #expect(root.field("c")?.items.isEmpty == true)
  }

  @Test func undoesEveryEscape() {
    let text = read(#"{"a": "\"\\\/\n\tก\u0e01\uD83D\uDE00"}"#).root?.field("a")?.text
    #expect(text == "\"\\/\n\tกก😀")
  }

  /// A mark right after a delimiter makes one Character of the two.
  @Test func seesDelimitersBeforeAMark() {
    let tree = read("{\"\u{0E49}\":\"\u{0E49}ข\",\"a\":[\"\u{0E31}\",\"\\\"\u{0E31}\"]}")
    #expect(tree.diagnostics.map(\.code) == [])
    #expect(tree.root?.field("\u{0E49}")?.text == "\u{0E49}ข")
    #expect(tree.root?.field("a")?.items.map(\.text) == ["\u{0E31}", "\"\u{0E31}"])
  }

  @Test(arguments: [
    ("{\"a\" 1}", "data.json-syntax", 6), ("{\"a\": 1,}", "data.json-syntax", 9),
    ("[1 2]", "data.json-syntax", 4),
    ("{\"a\": }", "data.json-syntax", 7), ("[1, 2", "data.json-syntax", 6), ("{a: 1}", "data.json-syntax", 2),
    ("[1]]", "data.json-syntax", 4), ("[1}", "data.json-syntax", 3), ("{\"a\": 1]", "data.json-syntax", 8),
    ("[ใช่]", "data.json-syntax", 2), ("[yes]", "data.json-syntax", 2), ("[01]", "data.json-syntax", 2),
    ("[+1]", "data.json-syntax", 2), ("[.5]", "data.json-syntax", 2),
    ("[1.]", "data.json-syntax", 2), ("[-]", "data.json-syntax", 2), ("[True]", "data.json-syntax", 2),
    ("[-01]", "data.json-syntax", 2), ("\"ก", "data.json-syntax", 1),
    ("\"ก\nข\"", "data.json-syntax", 3), ("\"\\x\"", "data.json-escape", 2),
    ("\"\\u12\"", "data.json-escape", 2),
    ("\"\\uD83D\"", "data.json-escape", 2), ("\"\\uDE00\"", "data.json-escape", 2),
    ("\"\\", "data.json-syntax", 3),
    ("\"\\uD83D\\u0041\"", "data.json-escape", 2),
  ])
  func placesFaultsOfSyntax(_ text: String, code: String, column: Int) {
    let tree = read(text)
    #expect(tree.root == nil)
    #expect(tree.diagnostics.map(\.code) == [code])
    #expect(tree.diagnostics.first?.span?.start.scalarColumn == column)
  }

  @Test(arguments: ["[", "{\"a\":"])
  func refusesDeepNesting(_ opening: String) {
    let tree = read(String(repeating: opening, count: 100_000))
    #expect(tree.diagnostics.map(\.code) == ["data.nested-too-deeply"])
  }

  @Test func findsDamageThatEscapesMake() {
    let tree = read(#"{"a": "น\u0e4d\u0e49\u0e32", "b": "\u0007"}"#)
    #expect(tree.diagnostics.map(\.code) == ["data.decomposed-sara-am", "data.control-character"])
    #expect(tree.root?.field("a")?.text == "น้ำ")
    #expect(tree.diagnostics.compactMap { $0.span?.start.scalarColumn } == [9, 36])
  }
}
