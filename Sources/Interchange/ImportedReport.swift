public import Diagnostics
public import MeasuresData

/// What an import gives.
public struct ImportedReport: Sendable {
  /// The agency's name in a file of many, or of the sheet or row that stands for it; empty in a file of one report.
  public let name: String
  /// Nil when the file holds no report, or when it lacks what a report cannot do without.
  public let report: Report?
  /// What was found wrong, inferred, or found no place, in the order of the file.
  public let diagnostics: [Diagnostic]

  init(name: String = "", _ result: (report: Report?, diagnostics: [Diagnostic])) {
    self.name = name
    report = result.report
    diagnostics = result.diagnostics
  }
}
