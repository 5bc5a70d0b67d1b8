public import Checking
public import Diagnostics
public import MeasuresData
internal import Synchronization

/// Checks a report on a thread of its own, while it is set on another.
///
/// Checking and setting ask the same report and nothing of each other. What is found must be awaited before anything
/// is written.
public struct ConcurrentCheck: Sendable {
  /// Work of the check that another thread may do as well.
  private final class Offer: Sendable {
    let work = Mutex<(@Sendable () -> Void)?>(nil)
  }

  private let work: ConcurrentValue<[Finding]>
  private let offer: Offer

  /// Starts to check.
  ///
  /// - Parameters:
  ///   - diagnostics: what reading the report told.
  ///   - turnstile: at which the check waits for what is needed sooner.
  public init(_ report: Report, readingTold diagnostics: [Diagnostic], turnstile: Turnstile = Turnstile()) {
    let offer = Offer()
    self.offer = offer
    work = ConcurrentValue(priority: .low) {
      Checker(
        options: Checker.Options(
          betweenTexts: turnstile.pass, offer: { work in offer.work.withLock { $0 = work } })
      ).findings(in: report, readingTold: diagnostics)
    }
  }

  /// Helps the check to its end, and gives all findings in the order of the report's fields.
  public func findings() -> [Finding] {
    offer.work.withLock { $0 }?()
    return work.value()
  }
}
