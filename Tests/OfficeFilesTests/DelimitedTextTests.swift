import OfficeFiles
import TestSupport
import Testing

@Suite struct DelimitedTextTests {
  private func fields(_ text: String, delimiter: UInt8? = nil) throws -> [[String]] {
    try DelimitedText(Array(text.utf8), delimiter: delimiter).rows.map { $0.map(\.text) }
  }

  /// A mark straight after a delimiter or a quote is a letter of its own to readers of bytes only.
  @Test(arguments: [
    ("ก,ข\r\nค,ง\r\n", [["ก", "ข"], ["ค", "ง"]]),
    ("ก,\u{0E49}ข\n", [["ก", "\u{0E49}ข"]]),
    ("\"\u{0E49}ก\",\"ข\"\"\u{0E48}\"\n", [["\u{0E49}ก", "ข\"\u{0E48}"]]),
    ("\"ก\n\u{0E31},ข\",ค", [["ก\n\u{0E31},ข", "ค"]]),
    ("ก,,\n,\n", [["ก", "", ""], ["", ""]]),
    ("\"\",ก\n", [["", "ก"]]),
    ("ก\n\nข,ค\n", [["ก"], [], ["ข", "ค"]]),
    ("ก;ข;ค\n1,5;2;3\n", [["ก", "ข", "ค"], ["1,5", "2", "3"]]),
    ("ก\tข\n", [["ก", "ข"]]),
    ("\"ก\" ข,ค\n", [["ก ข", "ค"]]),
  ])
  func takesFieldsApart(_ text: String, _ expected: [[String]]) throws {
    #expect(try fields(text) == expected)
  }

  @Test func fieldsKnowTheirBytes() throws {
    let utf8 = Array("ก,\"ข\u{0E49}\"\r\nค".utf8)
    let table = try DelimitedText(utf8)
    for field in table.rows.flatMap({ $0 }) {
      #expect(Array(utf8[field.utf8Range]) == Array(field.text.utf8))
    }
  }

  @Test func anOpenQuoteIsTold() throws {
    let table = try DelimitedText(Array("ก,\"ข\nค".utf8))
    #expect(table.unclosedQuote == 4)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var generator = SeededGenerator(seed: 71)
    let parts = ["\"", ",", "\n", "\r\n", "\r", ";", "\t", "\u{0E49}", "ก", " ", "a", "\u{0E31}"]
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
            parts.randomElement(using: &generator)
          }.joined()
        }
      }
      let read = try DelimitedText(DelimitedText.write(rows), delimiter: UInt8(ascii: ",")).rows.map {
        $0.map(\.text)
      }
      #expect(
        read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }, "seed 71: \(rows)")
    }
  }

  @Test func moreRowsThanAnyTableHasAreRefused() {
    let bytes = Array(String(repeating: "ก,ข\n", count: 30_000).utf8)
    #expect(throws: OfficeFault.tooManyRows(limit: 20_000)) { try DelimitedText(bytes) }
  }
}
