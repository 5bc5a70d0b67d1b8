public import Checking
public import Diagnostics
public import MeasuresData

/// A report's file with what the checker finds in it.
public struct CheckedFile: Sendable {
  /// The report; nil when the file could not be read as one. The findings then say why.
  public let report: Report?
  public let findings: [Finding]

  /// Reads and checks a data file, or the text form of an earlier report.
  public init(_ source: SourceFile, asksForSubmission: Bool = false) {
    let (report, diagnostics) =
      Self.isText(source) ? SourceReportImporter.read(source) : ReportReader.read(source)
    self.report = report
    let unreadable = ReadingDiagnostics.findings(from: diagnostics)
    guard let report else {
      findings = unreadable
      return
    }
    findings =
      unreadable
      + Checker(options: Checker.Options(asksForSubmission: asksForSubmission))
      .findings(in: report, readingTold: diagnostics)
  }

  /// Checks the lines of a plain text.
  public init(linesOf source: SourceFile) {
    report = nil
    findings = Checker().findings(inLinesOf: source)
  }

  private static func isText(_ source: SourceFile) -> Bool {
    source.name.utf8.suffix(4).elementsEqual(".txt".utf8)
  }
}
