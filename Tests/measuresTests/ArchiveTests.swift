import Testing

/// `measures extract`, `measures verify`, and renders from what was extracted.
@Suite struct ArchiveTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.makeFolder("templates/small")
    try place.write(Self.page, to: "templates/small/page.xhtml")
  }

  private static let page = """
    <?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="th">
    <head><title>{{ title | join(" ") }}</title>
    <style>body { font-family: Laksaman } .line { display: block }</style></head>
    <body><h1><span class="line" data-each="line in title">{{ line }}</span></h1>
    <p data-if="agency.logo"><img src="{{ agency.logo }}" alt="ตรา" style="width: 10mm"/></p>
    <p>{{ preamble | default("") }}</p></body></html>

    """

  private static let report = """
    agency:
      name: องค์การบริหารส่วนตำบลสวนดอก
      logo: img/logo.png
    fiscalYear: 2568
    title: [รายงาน, "ประจำปี \\"๒๕๖๘\\", ก"]
    measures:
      - no: 1
        detail: ก
        steps: ข
        responsible: ค
        period: ง
        outputs: จ
        outcomes: ฉ

    """

  /// A PNG picture of one pixel.
  private static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53,
    0xDE, 0, 0, 0, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x38, 0xE0, 0xA0, 0,
    0, 2, 0xE4, 1, 0x21, 0xBF, 0xD8, 0x1B, 0x64, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
    0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, folder: place.path)
  }

  private func render(_ report: String, to output: String, _ options: [String] = []) throws {
    let outcome = try run(
      ["render", report, "--edition", "small", "--templates", "templates", "--output", output] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func renderReport(_ options: [String] = []) throws {
    try place.makeFolder("in/img")
    try place.write(Self.report, to: "in/source.yaml")
    try place.write(Self.picture, to: "in/img/logo.png")
    try render("in/source.yaml", to: "report.pdf", options)
  }

  @Test(arguments: [[], ["--digits", "arabic"], ["--grayscale"]])
  func theDataInsideMakesTheSameFile(options: [String]) throws {
    try renderReport(options)
    let extracted = try run(["extract", "report.pdf", "--output", "new/data"])
    #expect(extracted.status == 0, "\(extracted.errors)")
    #expect(extracted.text == "new/data/logo.png\nnew/data/report.csv\nnew/data/report.json\n")
    #expect(place.bytes(of: "new/data/logo.png") == Self.picture)
    // Digits travel with the data; that colours become grey is a matter of the render.
    try render("new/data/report.json", to: "again.pdf", options.filter { $0 == "--grayscale" })
    #expect(place.bytes(of: "again.pdf") == place.bytes(of: "report.pdf"))
  }

  @Test func extractingReplacesNothing() throws {
    try renderReport()
    try place.makeFolder("data")
    try place.write("other", to: "data/report.json")
    let refused = try run(["extract", "report.pdf", "--output", "data"])
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[input.would-overwrite]"))
    #expect(try place.names(in: "data") == ["report.json"])
    #expect(place.bytes(of: "data/report.json") == Array("other".utf8))
    #expect(try run(["extract", "report.pdf", "--output", "new"]).status == 0)
    #expect(try run(["extract", "report.pdf", "--output", "new"]).status == 0)
  }

  @Test func whatHasNothingInsideSaysSo() throws {
    try renderReport(["--unfinished"])
    let extracted = try run(["extract", "report.pdf", "--output", "data"])
    #expect(extracted.status == 1)
    #expect(extracted.errors.contains("[input.no-attachments]"))
    try place.write("%PDF-1.7\n", to: "broken.pdf")
    for command in ["extract", "verify"] {
      let broken = try run([command, "broken.pdf"])
      #expect(broken.status == 1)
      #expect(broken.errors.contains("[input.unreadable-pdf]"))
      #expect(broken.output.isEmpty)
      #expect(try run([command, "none.pdf"]).status == 3)
    }
    #expect(try place.names() == ["broken.pdf", "in", "report.pdf", "templates"])
  }

  @Test func aFileOfAnotherReportIsFound() throws {
    try renderReport()
    let text = Self.report.replacing("ประจำปี", with: "ประจำปีงบประมาณ")
    try place.write(text, to: "in/other.yaml")
    let outcome = try run(["verify", "report.pdf", "--against", "in/other.yaml"])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("FAIL  the report's data travels in the file"))
    #expect(outcome.text.contains("      missing: รายงาน ประจำปีงบประมาณ \"๒๕๖๘\", ก"))
    #expect(outcome.errors.contains("[input.not-verified]"))
  }

  /// The edition prints no measures, which `verify` must find.
  @Test func textThatIsNotPrintedIsFound() throws {
    try renderReport()
    let outcome = try run(["verify", "report.pdf", "--lang", "th"])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("ไม่ผ่าน  ข้อความของรายงานอยู่ครบตามลำดับ\n      missing: ก\n      missing: ข\n"))
    #expect(outcome.text.contains("ผ่าน    ข้อมูลของรายงานแนบมาครบและตรงกัน\n"))
  }

  @Test func theReportPasses() throws {
    let outcome = try run(["render", Workplace.report, "--output", "report.pdf"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let verified = try run(["verify", "report.pdf", "--against", Workplace.report])
    #expect(verified.status == 0, "\(verified.text)")
    #expect(!verified.text.contains("FAIL"))
    #expect(verified.errors.isEmpty)
    let json = try run(["verify", "report.pdf", "--json"]).text
    #expect(json.contains("\"name\": \"reportText\",\n"))
    #expect(!json.contains("\"passed\": false"))
  }
}
