internal import Synchronization

/// A value that is worked out on a thread of its own, while another does something else.
public final class ConcurrentValue<Value: Sendable>: Sendable {
  private let body: @Sendable () -> Value
  private let thread = Mutex<SystemThread?>(nil)
  private let result = Mutex<Value?>(nil)

  /// Starts the work.
  package init(priority: SystemThread.Priority = .usual, _ body: @escaping @Sendable () -> Value) {
    self.body = body
    // Without a second thread it is done when it is asked for.
    let thread = SystemThread(priority: priority, place: .besideStarter) { self.work() }
    self.thread.withLock { $0 = thread }
  }

  /// Starts work that goes before what passes a turnstile.
  convenience init(goingBeforeAt turnstile: Turnstile, _ body: @escaping @Sendable () -> Value) {
    self.init { turnstile.goBefore(body) }
  }

  private func work() {
    let value = body()
    result.withLock { $0 = value }
  }

  /// Waits for the end of the work, and gives the value.
  public func value() -> Value {
    let thread = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    thread?.join()
    return result.withLock { $0 } ?? body()
  }

  deinit {
    thread.withLock { $0 }?.detach()
  }
}
