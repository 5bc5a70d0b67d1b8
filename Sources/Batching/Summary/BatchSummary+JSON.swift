internal import Diagnostics
internal import MeasuresData

extension BatchSummary {
  /// The most diagnostics that are written for one report; the rest is counted.
  private static let diagnosticLimit = 20

  /// The summary for programs.
  ///
  /// Says nothing of time or machine: the same batch gives the same text.
  public var json: String { value.written }

  /// `{ending, made, skipped, failed, reports: [{report, edition, agency, status, …}]}`.
  private var value: JSONValue {
    .record([
      ("ending", .text(endingName)), ("made", .integer(count(.made))), ("skipped", .integer(count(.skipped))),
      ("failed", .integer(count(.failed))), ("reports", .list(results.map(Self.value))),
    ])
  }

  private var endingName: String {
    switch ending {
    case .complete: "complete"
    case .interrupted: "interrupted"
    case .failedFast: "failed-fast"
    case .stopped: "stopped"
    }
  }

  private static func value(of result: ReportResult) -> JSONValue {
    let head: [(key: String, value: JSONValue)] = [
      ("report", .text(result.report)), ("edition", .text(result.edition)), ("agency", .text(result.agency)),
      ("status", .text(result.status.rawValue)),
    ]
    guard result.status == .failed else {
      return .record(
        head + [
          ("outputs", .list(result.outputs.map(JSONValue.text))), ("pages", .integer(result.pageCount)),
          ("warnings", .integer(result.warningCount)),
        ])
    }
    let faults = result.diagnostics.inSourceOrder().filter { $0.severity == .error }
    return .record(
      head + [
        ("ofEnvironment", .flag(result.isOfEnvironment)), ("errors", .integer(faults.count)),
        ("faults", .list(faults.prefix(diagnosticLimit).map(value))),
      ])
  }

  private static func value(of diagnostic: Diagnostic) -> JSONValue {
    let place: [(key: String, value: JSONValue)] =
      diagnostic.span.map { span in
        let start = span.start
        return [
          ("file", .text(span.file.name)), ("line", .integer(start.line)),
          ("column", .integer(start.scalarColumn)),
        ]
      } ?? []
    return .record(
      [("code", .text(diagnostic.code)), ("thai", .text(diagnostic.message.thai)),
        ("english", .text(diagnostic.message.english))] + place)
  }
}
