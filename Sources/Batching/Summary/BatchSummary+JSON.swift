internal import Diagnostics
internal import MeasuresData

extension BatchSummary {
  /// The summary for programs.
  ///
  /// Says nothing of time or machine: the same batch gives the same text.
  public var json: String { value.written }

  /// `{ending, made, skipped, failed, reports: [{report, edition, agency, status, …}]}`.
  private var value: JSONValue {
    .record([
      ("ending", .text(endingName)), ("made", .integer(count(.made))), ("skipped", .integer(count(.skipped))),
      ("failed", .integer(count(.failed))),
      ("reports", .series(count: results.count) { [results] in Self.value(of: results[$0]) }),
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
      ("position", .integer(result.position)), ("report", .text(result.report)),
      ("edition", .text(result.edition)), ("agency", .text(result.agency)),
      ("status", .text(result.status.rawValue)),
    ]
    guard result.status == .failed else {
      return .record(
        head + [
          ("outputs", .list(result.outputs.map(JSONValue.text))), ("pages", .integer(result.pageCount)),
          ("warnings", .integer(result.warningCount)),
        ])
    }
    return .record(
      head + [
        ("ofEnvironment", .flag(result.isOfEnvironment)), ("errors", .integer(result.faultCount)),
        ("faults", .list(result.faults.map(value))),
      ])
  }

  private static func value(of fault: ReportFault) -> JSONValue {
    let place: [(key: String, value: JSONValue)] = [
      ("file", .text(fault.file)), ("line", .integer(fault.line)), ("column", .integer(fault.column)),
    ]
    return .record(
      [
        ("code", .text(fault.code)), ("thai", .text(fault.message.thai)),
        ("english", .text(fault.message.english)),
      ] + (fault.file.isEmpty ? [] : place))
  }
}
