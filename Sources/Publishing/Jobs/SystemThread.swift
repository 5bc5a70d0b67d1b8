internal import Glibc

/// A thread of the system that runs one piece of work.
package struct SystemThread: Sendable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// As much as the first thread of a process usually has: layout follows the nesting of elements.
  private static let stackSize = 8 << 20

  private let identifier: pthread_t

  /// How willingly a thread leaves the processor to others.
  package enum Priority: Sendable {
    case usual
    /// For work that is needed last: others go first, but some progress is made also where there is no time left.
    case low

    /// The nice value that is added (setpriority(2); on Linux each thread has its own).
    fileprivate var niceness: CInt {
      switch self {
      case .usual: 0
      case .low: 10
      }
    }
  }

  /// Starts the work; nil where the system gives no thread, and then nothing of it has run.
  package init?(priority: Priority = .usual, _ body: @escaping @Sendable () -> Void) {
    let body =
      priority == .usual
      ? body
      : { @Sendable in
        // Without the lower priority it is as right, and later.
        _ = nice(priority.niceness)
        body()
      }
    let work = Unmanaged.passRetained(Work(body))
    var identifier: pthread_t = 0
    // The attributes get their memory without their initializer, which counts as another module's here.
    let code = withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { memory in
      guard let attributes = memory.baseAddress, pthread_attr_init(attributes) == 0 else { return EAGAIN }
      defer { pthread_attr_destroy(attributes) }
      pthread_attr_setstacksize(attributes, Self.stackSize)
      return pthread_create(
        &identifier, attributes,
        { pointer in
          guard let pointer else { return nil }
          Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
    }
    guard code == 0 else {
      work.release()
      return nil
    }
    self.identifier = identifier
  }

  /// Waits for the end of the work; once, and not after ``detach()``.
  package func join() { pthread_join(identifier, nil) }

  /// Lets the work end by itself.
  package func detach() { pthread_detach(identifier) }

  /// Sends the thread a signal.
  package func send(signal: CInt) { pthread_kill(identifier, signal) }
}
