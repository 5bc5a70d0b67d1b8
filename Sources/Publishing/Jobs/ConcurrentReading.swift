public import Diagnostics
public import MeasuresData

/// Reads a report's data on a thread of its own, while fonts and templates are made ready on another.
public struct ConcurrentReading: Sendable {
  private let work: ConcurrentValue<(report: Report?, diagnostics: [Diagnostic])>

  /// Starts to read.
  public init(_ source: SourceFile) {
    work = ConcurrentValue { ReportReader.read(source) }
  }

  /// Waits for the end, and gives what `ReportReader` gives.
  public func result() -> (report: Report?, diagnostics: [Diagnostic]) { work.value() }
}
