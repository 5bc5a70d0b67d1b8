import Diagnostics
import TestSupport
import Testing

/// `measures import` and `measures segment`: texts in, texts out.
@Suite struct ImportTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private static let source = Repository.at("Tests/Fixtures/source-report.txt")

  @Test func theSourceReportBecomesAReportThatIsGood() throws {
    let outcome = try Program.run(["import", Self.source, "--output", place.at("report.yaml")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    let inspected = try Program.run(["inspect", place.at("report.yaml"), "--stage", "data"])
    #expect(inspected.status == 0, "\(inspected.errors)")
    let toStandardOutput = try Program.run(["import", Self.source])
    #expect(toStandardOutput.output == place.bytes(of: "report.yaml"))
  }

  @Test func whatIsNoReportIsAFaultAndWritesNothing() throws {
    try place.write("ไม่มีตาราง\n", to: "text.txt")
    let outcome = try Program.run(["import", "text.txt", "--output", "report.yaml"], folder: place.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("text.txt:"))
    #expect(try place.names() == ["text.txt"])
  }

  @Test func anOutputThatCannotBeWrittenIsTheEnvironments() throws {
    for output in ["/dev/full", place.at("none/report.yaml"), place.path] {
      let outcome = try Program.run(["import", Self.source, "--output", output, "--lang", "th"])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("[environment.cannot-write]"))
      #expect(outcome.errors.contains("เขียน \(output) ไม่ได้"))
    }
    #expect(try place.names().isEmpty)
  }

  @Test func aFileThatWouldBeTooLongLeavesNothing() throws {
    try place.write("old", to: "report.yaml")
    // One block of 512 bytes, then the system refuses.
    let outcome = try Program.shell(
      "ulimit -f 1; $MEASURES import '\(Self.source)' --output report.yaml", folder: place.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("the file is too large"))
    #expect(try place.names() == ["report.yaml"])
    #expect(place.bytes(of: "report.yaml") == Array("old".utf8))
  }

  @Test func segmentsAreMarkedLineByLine() throws {
    try place.write("ประชาชนพึงพอใจ\r\n\nข้อมูล", to: "text.txt")
    let marked = try Program.run(["segment", "text.txt"], folder: place.path)
    #expect(marked.status == 0)
    let lines = marked.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(marked.text.unicodeScalars.contains("|"))
    let plain = try Program.run(["segment", "text.txt", "--plain"], folder: place.path)
    #expect(!plain.text.unicodeScalars.contains { $0 == "~" || $0 == "^" })
    #expect(
      plain.text.unicodeScalars.filter { $0 != "|" }.map(\.value)
        == "ประชาชนพึงพอใจ\n\nข้อมูล\n".unicodeScalars.map(\.value))
  }

  @Test func ownWordsAreKeptWhole() throws {
    try place.write("หนองปากโลงพัฒนา\n", to: "text.txt")
    try place.write("# ชื่อ\nหนองปากโลง\n", to: "words.txt")
    let outcome = try Program.run(
      ["segment", "text.txt", "--plain", "--lexicon", "words.txt"], folder: place.path)
    #expect(outcome.text == "หนองปากโลง|พัฒนา\n")
  }

  @Test func bytesThatAreNoTextDoNoHarm() throws {
    try place.write([0xFF, 0xE0, 0xB8, 0x0A, 0x00, 0xC3], to: "text.txt")
    #expect(try Program.run(["segment", "text.txt"], folder: place.path).status == 0)
  }
}

/// `measures export`, `measures new`, `measures schema`, and imports of what they write.
@Suite struct ExchangeTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test(arguments: ["json", "csv", "xlsx"]) func whatIsExportedIsImportedAgain(_ format: String) throws {
    let file = "report." + format
    let exported = try Program.run(
      ["export", Workplace.report, "--to", format, "--output", file], folder: place.path)
    #expect(exported.status == 0, "\(exported.errors)")
    let imported = try Program.run(["import", file, "--output", "again.yaml"], folder: place.path)
    #expect(imported.status == 0 && imported.errors.isEmpty, "\(imported.errors)")
    let compared = try Program.run(
      ["import", "again.yaml", "--against", Workplace.report, "--lang", "th"], folder: place.path)
    #expect(compared.text == "ไม่มีอะไรเปลี่ยนแปลง\n")
  }

  @Test func aNewWorkbookIsNeverWrittenOverAnother() throws {
    let first = try Program.run(["new", "--workbook", "--year", "2568"], folder: place.path)
    #expect(first.status == 0, "\(first.errors)")
    let bytes = place.bytes(of: "report.xlsx")
    #expect(bytes?.starts(with: [0x50, 0x4B]) == true)
    let second = try Program.run(["new", "--workbook"], folder: place.path)
    #expect(second.status == 1 && second.errors.contains("[input.file-exists]"))
    #expect(place.bytes(of: "report.xlsx") == bytes)
    let empty = try Program.run(["import", "report.xlsx", "--lang", "en"], folder: place.path)
    #expect(empty.status == 1 && empty.errors.contains("data.missing-field"), "\(empty.errors)")
  }

  /// The commented file is YAML as it stands: only what has to be filled in is wrong with it.
  @Test func aNewDataFileAsksForWhatIsMissingOnly() throws {
    let made = try Program.run(["new", "--year", "2568", "--output", "new.yaml"], folder: place.path)
    #expect(made.status == 0, "\(made.errors)")
    let read = try Program.run(
      ["inspect", "new.yaml", "--stage", "data", "--lang", "en"], folder: place.path)
    let errors = read.errors.utf8.split(separator: 0x0A).map { String(Substring($0)) }
      .filter { $0.contains(": error:") }
    #expect(read.status == 1)
    #expect(
      !errors.isEmpty
        && errors.allSatisfy { $0.contains("[data.empty-field]") || $0.contains("[data.wrong-type]") })
  }

  @Test func aNewDataFileNamesItsSchemaForEditors() throws {
    let made = try Program.run(
      ["new", "--output", "new.yaml", "--schema", "report.schema.json"], folder: place.path)
    #expect(made.status == 0, "\(made.errors)")
    let file = try #require(place.bytes(of: "new.yaml"))
    #expect(file.starts(with: "# yaml-language-server: $schema=report.schema.json\n".utf8))
    let schema = try Program.run(["schema"])
    #expect(place.bytes(of: "report.schema.json") == schema.output)
  }

  @Test func theSchemaIsTheOneInTheRepository() throws {
    let schema = try Program.run(["schema"])
    let file = try ProjectFile.read("data/schema/report.schema.json")
    #expect(schema.output == file.utf8)
  }
}
