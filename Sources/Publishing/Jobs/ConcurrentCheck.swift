public import Checking
public import Diagnostics
internal import Glibc
public import MeasuresData
internal import Synchronization

/// Checks a report on a thread of its own, while it is set on another.
///
/// Checking and setting ask the same report and nothing of each other. What is found must be awaited before anything
/// is written.
public final class ConcurrentCheck: Sendable {
  private let report: Report
  private let diagnostics: [Diagnostic]
  private let thread = Mutex<pthread_t?>(nil)
  private let found = Mutex<[Finding]?>(nil)

  /// Starts to check.
  ///
  /// - Parameter diagnostics: what reading the report told.
  public init(_ report: Report, readingTold diagnostics: [Diagnostic]) {
    self.report = report
    self.diagnostics = diagnostics
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<ConcurrentCheck>.fromOpaque(pointer).takeRetainedValue().check()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    if code == 0 {
      self.thread.withLock { $0 = thread }
    } else {
      // Without a second thread it is done when it is asked for.
      Unmanaged.passUnretained(self).release()
    }
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
    if let thread { pthread_join(thread, nil) }
    if let found = found.withLock({ $0 }) { return found }
    check()
    return found.withLock { $0 } ?? []
  }

  deinit {
    if let thread = thread.withLock({ $0 }) { pthread_detach(thread) }
  }
}
