import Diagnostics
import MeasuresData
import Testing

/// What every format has in common: the bytes before parsing.
@Suite struct DataReaderTests {
  private func codes(_ bytes: [UInt8], name: String = "report.yaml") -> [String] {
    DataReader.read(SourceFile(name: name, utf8: bytes)).diagnostics.map(\.code)
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], Array(" \r\n\t\n".utf8)] as [[UInt8]])
  func saysThatAFileIsEmpty(_ bytes: [UInt8]) {
    #expect(codes(bytes) == ["data.empty-file"])
    #expect(codes(bytes, name: "report.json") == ["data.empty-file"])
  }

  @Test func saysThatAFileOfCommentsIsEmpty() {
    let (report, diagnostics) = ReportReader.read(SourceFile(name: "r.yaml", text: "# ยังไม่มีข้อมูล\n"))
    #expect(report == nil)
    #expect(diagnostics.map(\.code) == ["data.empty-file"])
  }

  @Test func placesTheFirstByteThatIsNotUTF8() throws {
    // The second line holds ก in Windows-874.
    let diagnostics = DataReader.read(
      SourceFile(name: "r.yaml", utf8: Array("a: 1\nb: ".utf8) + [0xA1, 0x0A])
    ).diagnostics
    #expect(diagnostics.map(\.code) == ["data.not-utf8"])
    let start = try #require(diagnostics.first?.span).start
    #expect(start == SourceLocation(line: 2, scalarColumn: 4))
    #expect(diagnostics[0].message.english.contains("Windows-874"))
  }

  /// Ill-formed sequences of table 3-7: overlong, surrogate, beyond U+10FFFF, cut off, a stray continuation.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0xB8], [0x80],
      [0xFF],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesIllFormedUTF8(_ bytes: [UInt8]) {
    #expect(codes(Array("a: ".utf8) + bytes) == ["data.not-utf8"])
    #expect(codes(Array("a: ".utf8) + bytes + [0x0A]) == ["data.not-utf8"])
  }

  @Test func acceptsWellFormedUTF8OfEveryLength() {
    #expect(codes(Array("a: ก é 😀 \u{D7FF}\u{E000}\u{10FFFD}".utf8)) == [])
  }

  @Test func namesUTF16() {
    let diagnostic = DataReader.read(SourceFile(name: "r.yaml", utf8: [0xFF, 0xFE, 0x61, 0x00])).diagnostics
      .first
    #expect(diagnostic?.message.english.contains("UTF-16") == true)
  }

  @Test func reportsEveryControlCharacterWithItsPlace() {
    let diagnostics = DataReader.read(
      SourceFile(name: "r.yaml", text: "a: x\u{0}y\nb: \u{7}\nc: \u{85}\nd: \u{2028}\n")
    ).diagnostics
    #expect(diagnostics.map(\.code) == Array(repeating: "data.control-character", count: 4))
    #expect(diagnostics.compactMap { $0.span?.start.line } == [1, 2, 3, 4])
    #expect(diagnostics.compactMap { $0.span?.start.scalarColumn } == [5, 4, 4, 4])
  }

  @Test func stopsListingControlCharactersOfABinaryFile() {
    #expect(codes(Array(repeating: 0, count: 10_000)).count == 20)
  }

  @Test(arguments: ["r.yaml", "r.json", "r.JSON", "r"])
  func tellsJSONByNameOrFirstCharacter(_ name: String) {
    let tree = DataReader.read(SourceFile(name: name, text: "{\"a\":\t\"\\u0e01\"}"))
    #expect(tree.diagnostics.map(\.code) == [])
    #expect(tree.root?.field("a")?.text == "ก")
  }

  @Test func skipsAByteOrderMarkAndKeepsPlaces() throws {
    for text in ["\u{FEFF}a: ข", "\u{FEFF}{\"a\": \"ข\"}"] {
      let file = SourceFile(name: "r", text: text)
      let tree = DataReader.read(file)
      #expect(tree.diagnostics.map(\.code) == [])
      let span = try #require(tree.root?.field("a")?.span)
      #expect(String(decoding: file.utf8[span.utf8Range], as: UTF8.self).contains("ข"))
    }
  }
}

extension DataNode {
  /// The value of a record's field, for tests.
  func field(_ key: String) -> DataNode? {
    guard case .record(let fields) = value else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The elements of a list, for tests.
  var items: [DataNode] {
    guard case .list(let items) = value else { return [] }
    return items
  }

  /// The text of a scalar, for tests.
  var text: String? {
    guard case .scalar(let scalar) = value else { return nil }
    return scalar.text
  }

  var kind: DataScalar.Kind? {
    guard case .scalar(let scalar) = value else { return nil }
    return scalar.kind
  }

  /// The bytes of the file that the node stands for.
  var source: String { String(decoding: span.file.utf8[span.utf8Range], as: UTF8.self) }
}
