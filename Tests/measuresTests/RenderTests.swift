import Foundation
import TestSupport
import Testing

/// `measures render` from data file to output, with a small template of its own.
@Suite struct RenderTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.makeFolder("templates/small")
    try place.write(Self.page, to: "templates/small/page.xhtml")
    try place.write(Self.style, to: "templates/small/style.css")
  }

  private static let page = """
    <?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="th">
    <head><title>{{ agency.name }}</title><link rel="stylesheet" href="style.css"/></head>
    <body><h1 data-each="line in title">{{ line }}</h1>
    <p data-each="measure in measures">{{ measure.detail }}</p></body></html>

    """

  private static let style = """
    @page { size: 105mm 148mm; margin: 10mm; }
    body { font-family: Laksaman; font-size: 16pt; }

    """

  private func render(
    _ arguments: [String], environment: [String: String] = [:], folder: String? = nil
  ) throws -> Program.Outcome {
    try Program.run(
      ["render", Workplace.report, "--edition", "small", "--templates", place.at("templates")] + arguments,
      environment: environment, folder: folder ?? place.path)
  }

  @Test func aReportBecomesAPDFNamedForIt() throws {
    let outcome = try render([])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try place.names() == ["output", "templates"])
    #expect(try place.names(in: "output") == ["2568-nong-pak-long-small.pdf"])
    #expect(place.bytes(of: "output/2568-nong-pak-long-small.pdf")?.starts(with: "%PDF-1.".utf8) == true)
    #expect(outcome.errors.contains("output/2568-nong-pak-long-small.pdf ("))
  }

  @Test func aPDFIsFinishedForTheArchiveUnlessItIsNotWanted() throws {
    func isFinished(_ arguments: [String]) throws -> Bool {
      let outcome = try render(["--output", "-"] + arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let wanted = Array("pdfaid:part".utf8)
      return outcome.output.indices.contains { outcome.output[$0...].starts(with: wanted) }
    }
    #expect(try isFinished([]))
    #expect(try !isFinished(["--unfinished"]))
  }

  @Test func timesAreShownWhenAskedFor() throws {
    let outcome = try render(["--output", "-", "--timings"])
    for stage in ["fonts", "template", "data", "document", "layout", "paint", "archive", "write", "sum"] {
      #expect(outcome.errors.contains("\n\(stage) ") || outcome.errors.utf8.starts(with: "\(stage) ".utf8))
    }
    #expect(try !render(["--output", "-"]).errors.contains("layout  "))
  }

  @Test func digitsAreAsAskedFor() throws {
    func text(_ policy: String) throws -> String {
      try Program.run([
        "inspect", Workplace.report, "--stage", "lines", "--edition", "small", "--templates",
        place.at("templates"), "--digits", policy,
      ]).text
    }
    #expect(try text("thai").contains("๒๕๖๘"))
    #expect(try text("arabic").contains("2568"))
    #expect(try !text("arabic").contains("๒๕๖๘"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try render(["--output", "-"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.count > 1000)
    let others = [
      try render(["--output", "-"]),
      try render(["--output", "-"], folder: "/"),
      try render(["--output", "-"], environment: ["LC_ALL": "th_TH.UTF-8", "TZ": "Asia/Bangkok"]),
      try render(["--output", "-", "--lang", "th"], environment: ["TZ": "America/New_York", "HOME": "/"]),
      try render(["--output", "-"], environment: ["LC_ALL": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"]),
    ]
    for other in others { #expect(other.output == first.output) }
    _ = try render(["--output", place.at("file.pdf")])
    #expect(place.bytes(of: "file.pdf") == first.output)
  }

  @Test func theDateIsTheOneAskedForThenTheEpochThenTheYears() throws {
    func date(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      let outcome = try render(["--output", "-"] + arguments, environment: environment)
      let bytes = outcome.output
      let key = Array("<xmp:CreateDate>".utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: key) }.map { $0 + key.count }
      return start.map { String(decoding: bytes[$0...].prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self) }
        ?? ""
    }
    let epoch = ["SOURCE_DATE_EPOCH": "1700000000"]
    #expect(try date(["--date", "2568-12-05"], epoch).contains("2025-12-05"))
    #expect(try date(["--date", "๕ ธันวาคม ๒๕๖๘"]).contains("2025-12-05"))
    #expect(try date([], epoch).contains("2023-11-14"))
    #expect(try date([]).contains("2025-09-30"))
    let wrong = try render(["--output", "-"], environment: ["SOURCE_DATE_EPOCH": "today"])
    #expect(wrong.status == 2)
    #expect(wrong.output.isEmpty)
  }

  @Test func picturesAreAFileAPage() throws {
    for format in ["png", "svg"] {
      let outcome = try render(["--format", format, "--output", "page.\(format)", "--dpi", "30"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(place.bytes(of: "page-1.\(format)") != nil)
      #expect(place.bytes(of: "page-2.\(format)") != nil)
      #expect(place.bytes(of: "page.\(format)") == nil)
      let toOne = try render(["--format", format, "--output", "-"])
      #expect(toOne.status == 2)
      #expect(toOne.output.isEmpty)
    }
  }

  @Test func stagesCanBeLookedAt() throws {
    func inspect(_ stage: String) throws -> Program.Outcome {
      try Program.run([
        "inspect", Workplace.report, "--stage", stage, "--edition", "small", "--templates",
        place.at("templates"),
      ])
    }
    let document = try inspect("document")
    #expect(document.status == 0, "\(document.errors)")
    #expect(document.text.contains("<p> block"))
    #expect(document.text.contains("measures[0].detail"))
    let lines = try inspect("lines").text
    #expect(lines.contains("การปรับปรุงระบบการทำงาน"))
    #expect(try inspect("pages").output == render(["--format", "geometry", "--output", "-"]).output)
  }

  @Test func anOutputThatCannotBeWrittenIsTheEnvironments() throws {
    for output in ["/dev/full", "none/report.pdf", "templates"] {
      let outcome = try render(["--output", output])
      #expect(outcome.status == 3, "\(outcome.errors)")
      #expect(outcome.errors.contains("cannot write \(output)"))
    }
    #expect(try place.names() == ["templates"])
  }

  @Test func aFullFileLeavesTheOldOneAndNoOther() throws {
    try place.write("old", to: "report.pdf")
    let outcome = try Program.shell(
      "ulimit -f 2; $MEASURES render '\(Workplace.report)' --edition small --templates templates "
        + "--output report.pdf", folder: place.path)
    #expect(outcome.status == 3)
    #expect(place.bytes(of: "report.pdf") == Array("old".utf8))
    #expect(try place.names() == ["report.pdf", "templates"])
  }

  @Test func aReaderThatLeavesIsAnError() throws {
    let outcome = try Program.shell(
      "{ sleep 0.3; $MEASURES render '\(Workplace.report)' --edition small --templates templates "
        + "--output -; echo status $? >&2; } | true", folder: place.path)
    #expect(outcome.errors.contains("environment.cannot-write"))
    #expect(outcome.errors.contains("status 3"))
  }

  @Test func faultsOfTemplatesAndDataWriteNothing() throws {
    try place.write("<html><body><p>{{ agency.nam }}</p></body></html>", to: "templates/small/page.xhtml")
    let outcome = try render([])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("page.xhtml:1:"))
    #expect(try place.names() == ["templates"])
  }

  @Test func picturesOutsideTheFoldersAreRefused() throws {
    for source in ["/etc/passwd", "../../../etc/passwd", "none.png"] {
      let page = Self.page.replacing("<body>", with: "<body><img src=\"\(source)\" alt=\"ตรา\"/>")
      try place.write(page, to: "templates/small/page.xhtml")
      let outcome = try render([])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("page.xhtml:4:"))
      #expect(!outcome.errors.contains("root:"))
    }
    #expect(try place.names() == ["templates"])
  }

  @Test func aPictureTooWideForThePageIsNamed() throws {
    let picture = try Data(contentsOf: Repository.folder.appending(path: "docs/images/official-plain.png"))
    try place.write(Array(picture), to: "templates/small/page.png")
    let page = Self.page.replacing("<body>", with: "<body><img src=\"page.png\" alt=\"ตรา\"/>")
    try place.write(page, to: "templates/small/page.xhtml")
    let outcome = try render([])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("page.xhtml:4:7: error: image “page.png” is 2"))
    try place.write(Self.style + "img { width: 20mm }", to: "templates/small/style.css")
    #expect(try render([]).status == 0)
  }

  @Test func missingTemplatesAndFontsAreTheEnvironments() throws {
    let noTemplates = try Program.run(
      ["render", Workplace.report, "--templates", place.at("none")], folder: place.path)
    #expect(noTemplates.status == 3)
    #expect(noTemplates.errors.contains(place.at("none")))
    let noFonts = try render(["--fonts", place.at("none")])
    #expect(noFonts.status == 3)
    let noEdition = try render(["--edition", "smal"])
    #expect(noEdition.status == 2)
    #expect(noEdition.errors.contains("did you mean small?"))
  }

  @Test func fontsThatAreDeclaredButNotThereAreTheEnvironments() throws {
    try place.makeFolder("fonts")
    try place.write(
      "families:\n  - name: Laksaman\n    origin: {user: true}\n    files: [\"none*.ttf\"]\nfallback: [Laksaman]\n",
      to: "fonts/fonts.yaml")
    let outcome = try render(["--fonts", place.at("fonts")])
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.contains("[fonts.none]"))
    #expect(try place.names() == ["fonts", "templates"])
    try place.write("families: [", to: "fonts/fonts.yaml")
    let broken = try render(["--fonts", place.at("fonts")])
    #expect(broken.status == 3)
    #expect(broken.errors.contains(place.at("fonts/fonts.yaml")))
  }

  @Test func stylesAndFontsMayBeAdded() throws {
    try place.write("@page { size: 300mm 200mm }\n", to: "extra.css")
    let plain = try render(["--format", "geometry", "--output", "-"])
    let wide = try render(["--format", "geometry", "--output", "-", "--style", "extra.css"])
    #expect(wide.status == 0, "\(wide.errors)")
    #expect(wide.output != plain.output)
    let wrong = try render(["--output", "-", "--font", "No \"such\" font"])
    #expect(wrong.errors.contains("No \"such\" font"))
  }
}
