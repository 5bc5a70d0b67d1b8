public import Checking
public import Diagnostics
public import MeasuresData

/// Checks a report on a thread of its own, while it is set on another.
///
/// Checking and setting ask the same report and nothing of each other. What is found must be awaited before anything
/// is written.
public struct ConcurrentCheck: Sendable {
  private let work: ConcurrentValue<[Finding]>

  /// Starts to check.
  ///
  /// - Parameter diagnostics: what reading the report told.
  public init(_ report: Report, readingTold diagnostics: [Diagnostic]) {
    work = ConcurrentValue(priority: .low) { Checker().findings(in: report, readingTold: diagnostics) }
  }

  /// Waits for the end, and gives all findings in the order of the report's fields.
  public func findings() -> [Finding] { work.value() }
}
