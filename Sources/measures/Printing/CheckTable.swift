internal import Diagnostics
internal import MeasuresData
internal import Publishing

/// The checks of a file: a line each for people, or all as JSON for programs.
struct CheckTable {
  let language: MessageLanguage

  /// The most faults of one check that are shown: one cause often shows in hundreds of places.
  private static let shownFaults = 10

  /// A line a check with its result, what it asks for and where that stands; below it what is wrong.
  func text(of checks: [ReportCheck]) -> String {
    checks.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(of check: ReportCheck) -> [String] {
    let reference = check.reference.isEmpty ? "" : " (\(check.reference))"
    let result = (check.isPassed ? Self.passed : Self.failed).text(in: language)
    return ["\(result)  \(check.requirement.text(in: language))\(reference)"] + faultLines(of: check)
  }

  private func faultLines(of check: ReportCheck) -> [String] {
    let shown = check.faults.prefix(Self.shownFaults).map { "      " + DisplayText.printable($0) }
    let left = check.faults.count - shown.count
    return left == 0 ? shown : shown + ["      … +\(left)"]
  }

  /// `[{name, reference, requirement, passed, faults}]`, with the requirement in English.
  static func json(of checks: [ReportCheck]) -> String {
    JSONValue.list(
      checks.map { check in
        .record([
          ("name", .text(check.name)), ("reference", .text(check.reference)),
          ("requirement", .text(check.requirement.english)), ("passed", .flag(check.isPassed)),
          ("faults", .list(check.faults.map(JSONValue.text))),
        ])
      }
    ).written
  }

  // Both words are as wide on a screen, in each language, so that what follows stands in a column.
  private static let passed = LocalizedText(thai: "ผ่าน  ", english: "pass")
  private static let failed = LocalizedText(thai: "ไม่ผ่าน", english: "FAIL")
}
