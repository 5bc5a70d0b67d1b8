internal import PageLayout
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
  func goBefore<Value>(_ body: () -> Value) -> Value {
    count.add(1, ordering: .relaxed)
    defer { count.subtract(1, ordering: .relaxed) }
    return way.withLockIfAvailable { _ in body() } ?? body()
  }

  /// Runs work on a second thread, where it goes before.
  var helper: PageLayouter.Helper {
    { work in
      let help = FinishedWork()
      let thread = SystemThread(place: .besideStarter) {
        self.goBefore {
          work()
          help.finish()
        }
      }
      // A thread whose work is done may have to wait for its processor before it can end.
      return { if help.isFinished { thread?.detach() } else { thread?.join() } }
    }
  }
}
