public import Checking
public import Diagnostics
internal import Interchange
public import MeasuresData

/// A report's file with what the checker finds in it.
public struct CheckedFile: Sendable {
  /// The report; nil when the file could not be read as one. The findings then say why.
  public let report: Report?
  public let findings: [Finding]

  /// Reads and checks a data file, or a file of another form that can be imported.
  ///
  /// - Parameter partCount: how many parts of the report are looked at at the same time.
  public init(_ source: SourceFile, asksForSubmission: Bool = false, partCount: Int = 1) {
    let imported = ReportImporter.read(source)
    report = imported.report
    let unreadable = ReadingDiagnostics.findings(from: imported.diagnostics)
    guard let report = imported.report else {
      findings = unreadable
      return
    }
    findings =
      unreadable
      + Checker(options: Checker.Options(asksForSubmission: asksForSubmission, partCount: partCount))
      .findings(in: report, readingTold: imported.diagnostics)
  }

  /// Checks the lines of a plain text.
  public init(linesOf source: SourceFile) {
    report = nil
    findings = Checker().findings(inLinesOf: source)
  }
}
