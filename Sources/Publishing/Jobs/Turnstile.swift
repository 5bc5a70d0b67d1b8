internal import Synchronization

/// Lets work that is needed soon go before work that is needed last, where both run on one processor.
///
/// A low priority alone does not: where the system shares a processor out, the work that is needed last has it for a few
/// milliseconds at a time now and then, which is half of what the other takes.
public final class Turnstile: Sendable {
  /// How many go before.
  private let count = Atomic(0)
  /// Held by the first that goes before.
  private let way = Mutex(())

  public init() {}

  /// Waits while the first goes before that did so when this began.
  func pass() {
    guard count.load(ordering: .relaxed) > 0 else { return }
    way.withLock { _ in }
  }

  /// Does work for whose end `pass` waits.
  func goBefore(_ body: () -> Void) {
    count.add(1, ordering: .relaxed)
    if way.withLockIfAvailable({ _ in body() }) == nil { body() }
    count.subtract(1, ordering: .relaxed)
  }
}
