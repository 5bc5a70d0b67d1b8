import Foundation
import TestSupport

/// A folder with a small template of its own and small reports, for quick batches.
struct BatchPlace {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.makeFolder("templates/small")
    try place.makeFolder("in")
    try place.write(Self.page, to: "templates/small/page.xhtml")
    try place.write(
      "@page { size: 105mm 148mm; margin: 10mm } body { font-family: Laksaman }\n",
      to: "templates/small/style.css")
  }

  static let page = """
    <?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="th">
    <head><title>{{ agency.name }}</title><link rel="stylesheet" href="style.css"/></head>
    <body><img data-if="agency.logo" src="{{ agency.logo }}" alt="ตรา" style="width: 20mm"/>
    <h1 data-each="line in title">{{ line }}</h1>
    <p data-each="measure in measures">{{ measure.detail }}</p></body></html>

    """

  /// A report as one line of JSON, which is YAML as well.
  static func report(_ name: String, logo: String? = nil) -> String {
    let picture = logo.map { "\"logo\": \"\($0)\", " } ?? ""
    return """
      {"agency": {\(picture)"name": "อบต.\(name)"}, "fiscalYear": 2568, "title": "รายงานของ\(name)", "measures": [\
      {"no": 1, "detail": "มาตรการของ\(name)", "steps": "ทำ", "responsible": ["สำนักปลัด"], "period": "ตลอดปี", \
      "outputs": "ได้", "outcomes": "ดี"}]}

      """
  }

  /// Writes so many reports into the folder `in`.
  func writeReports(_ count: Int) throws {
    for number in 1...count { try place.write(Self.report("ที่\(number)"), to: "in/a\(number).json") }
  }

  static let options = ["--edition", "small", "--templates", "templates", "--lang", "en"]

  /// Runs a batch over `inputs` into `output`.
  func batch(
    _ inputs: [String] = ["in"], to output: String = "out", _ arguments: [String] = []
  ) throws -> Program.Outcome {
    try Program.run(
      ["batch"] + inputs + ["--output", output] + Self.options + arguments, folder: place.path)
  }

  /// The command as a line of the shell, with `$MEASURES` for the program.
  static func line(_ inputs: String = "in", to output: String = "out", _ arguments: String = "") -> String {
    "$MEASURES batch \(inputs) --output \(output) \(options.joined(separator: " ")) \(arguments)"
  }

  /// What differs between two trees of outputs, journals included and summaries not: what a summary counts as made
  /// may be skipped in another.
  func difference(_ first: String, _ second: String) throws -> String {
    let outcome = try Program.shell(
      "diff -r -x 'summary*' -x 'lock*' \(first) \(second)", folder: place.path)
    return outcome.text + outcome.errors
  }

  /// Files in a folder and those below that are not whole.
  func leftovers(in folder: String = "out") throws -> String {
    try Program.shell("find \(folder) -name '*.partial'", folder: place.path).text
  }

  func summary(_ path: String = "out/summary.json") throws -> [String: Any] {
    let bytes = place.bytes(of: path) ?? []
    return try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  func statuses(_ path: String = "out/summary.json") throws -> [String] {
    let reports = try summary(path)["reports"] as? [[String: Any]] ?? []
    return reports.map { $0["status"] as? String ?? "" }
  }
}
