public import Checking
public import Diagnostics
public import MeasuresData
internal import Synchronization

/// Checks a report on a thread of its own, while it is set on another.
///
/// Checking and setting ask the same report and nothing of each other. What is found must be awaited before anything
/// is written.
public final class ConcurrentCheck: Sendable {
  private let report: Report
  private let diagnostics: [Diagnostic]
  private let thread = Mutex<SystemThread?>(nil)
  private let found = Mutex<[Finding]?>(nil)

  /// Starts to check.
  ///
  /// - Parameter diagnostics: what reading the report told.
  public init(_ report: Report, readingTold diagnostics: [Diagnostic]) {
    self.report = report
    self.diagnostics = diagnostics
    // Without a second thread it is done when it is asked for.
    let thread = SystemThread { self.check() }
    self.thread.withLock { $0 = thread }
  }

  private func check() {
    let findings = Checker().findings(in: report, readingTold: diagnostics)
    found.withLock { $0 = findings }
  }

  /// Waits for the end, and gives all findings in the order of the report's fields.
  public func findings() -> [Finding] {
    let thread = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    thread?.join()
    if let found = found.withLock({ $0 }) { return found }
    check()
    return found.withLock { $0 } ?? []
  }

  deinit {
    thread.withLock { $0 }?.detach()
  }
}
