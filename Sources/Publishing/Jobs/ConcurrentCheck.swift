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
  /// - Parameters:
  ///   - diagnostics: what reading the report told.
  ///   - turnstile: at which the check waits for what is needed sooner.
  public init(_ report: Report, readingTold diagnostics: [Diagnostic], turnstile: Turnstile = Turnstile()) {
    work = ConcurrentValue(priority: .low) {
      Checker(options: Checker.Options(betweenTexts: turnstile.pass))
        .findings(in: report, readingTold: diagnostics)
    }
  }

  /// Waits for the end, and gives all findings in the order of the report's fields.
  public func findings() -> [Finding] { work.value() }
}
