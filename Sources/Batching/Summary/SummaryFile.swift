internal import Diagnostics

/// A summary as ``BatchSummary/json`` writes it, read back.
struct SummaryFile: Decodable {
  struct Report: Decodable {
    var position: Int
    var report: String
    var edition: String
    var agency: String
    var status: String
    var outputs: [String]?
    var pages: Int?
    var warnings: Int?
    var ofEnvironment: Bool?
    var errors: Int?
    var faults: [Fault]?
  }

  struct Fault: Decodable {
    var code: String
    var thai: String
    var english: String
    var file: String?
    var line: Int?
    var column: Int?
  }

  var ending: String
  var reports: [Report]

  /// The reports as results; those of an unknown status are left out.
  var results: [ReportResult] { reports.compactMap(\.result) }
}

extension SummaryFile.Report {
  fileprivate var result: ReportResult? {
    guard let status = ReportResult.Status(rawValue: status) else { return nil }
    var result = ReportResult(position: position, report: report, edition: edition, status: status)
    result.agency = agency
    result.outputs = outputs ?? []
    result.pageCount = pages ?? 0
    result.warningCount = warnings ?? 0
    result.isOfEnvironment = ofEnvironment ?? false
    result.set((faults ?? []).map(\.fault), count: errors ?? 0)
    return result
  }
}

extension SummaryFile.Fault {
  fileprivate var fault: ReportFault {
    ReportFault(
      code: code, message: LocalizedText(thai: thai, english: english), file: file ?? "", line: line ?? 0,
      column: column ?? 0)
  }
}
