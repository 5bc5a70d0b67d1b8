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
