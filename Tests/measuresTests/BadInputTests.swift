import Testing

/// Reports that cannot be used: a diagnostic with its place, status 1, nothing written.
@Suite struct BadInputTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private static let minimal = """
    agency: {name: อบต.ก}
    fiscalYear: 2568
    title: รายงาน
    measures:
      - no: 1
        detail: ก่อน
        steps: ทำ
        responsible: [สำนักปลัด]
        period: ตลอดปี
        outputs: ได้
        outcomes: ดี

    """

  private func inspect(_ bytes: [UInt8], language: String = "en") throws -> Program.Outcome {
    try place.write(bytes, to: "report.yaml")
    return try Program.run(
      ["inspect", "report.yaml", "--stage", "data", "--lang", language], folder: place.path)
  }

  @Test func aSmallReportIsGood() throws {
    let outcome = try inspect(Array(Self.minimal.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.contains("\"อบต.ก\"") == false)
    #expect(outcome.text.contains("\"ก่อน\""))
  }

  @Test func aMarkAtTheStartAndOtherLineEndsMakeNoDifference() throws {
    let plain = try inspect(Array(Self.minimal.utf8))
    let withMark = try inspect([0xEF, 0xBB, 0xBF] + Array(Self.minimal.utf8))
    let withReturns = try inspect(Self.minimal.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    #expect(withMark.status == 0)
    #expect(withReturns.status == 0)
    #expect(withMark.output == plain.output)
    #expect(withReturns.output == plain.output)
  }

  @Test(
    arguments: [
      ("not UTF-8", [0x61, 0x3A, 0x20, 0xA1, 0xC3, 0x0A], "report.yaml:1:4: error"),
      ("empty", [], "error"),
      ("only a line end", [0x0A], "error"),
      ("broken YAML", Array("agency: {name: ก\n".utf8), "report.yaml:"),
      ("UTF-16", [0xFF, 0xFE, 0x61, 0x00], "error"),
      ("binary", [0x25, 0x50, 0x44, 0x46, 0x00, 0x01, 0x02], "error"),
    ] as [(String, [UInt8], String)])
  func filesThatCannotBeReadAreFaults(_ name: String, _ bytes: [UInt8], _ message: String) throws {
    let outcome = try inspect(bytes)
    #expect(outcome.status == 1, "\(name): \(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(name): \(outcome.errors)")
    let thai = try inspect(bytes, language: "th")
    #expect(thai.status == 1)
    #expect(thai.errors.contains("ข้อผิดพลาด: "))
    #expect(!thai.errors.contains("error:"))
  }

  @Test func allFaultsAreReportedWithTheirPlaces() throws {
    let text = Self.minimal
      .replacing("title: รายงาน", with: "titel: รายงาน").replacing("no: 1", with: "no: 2")
    let outcome = try inspect(Array(text.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("report.yaml:3:1: error"))
    #expect(outcome.errors.contains("title"))
    #expect(outcome.errors.contains("report.yaml:5:"))
    #expect(outcome.errors.contains("titel: รายงาน\n      | ^~~~~\n"))
  }

  @Test func whatIsNotThereIsTheEnvironments() throws {
    let missing = try Program.run(["inspect", "none.yaml", "--stage", "data"], folder: place.path)
    #expect(missing.status == 3)
    #expect(missing.errors.contains("none.yaml"))
    let folder = try Program.run(["inspect", ".", "--stage", "data"], folder: place.path)
    #expect(folder.status == 3)
  }
}
