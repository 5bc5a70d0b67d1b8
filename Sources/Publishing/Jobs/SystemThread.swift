internal import CAffinity
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
    var niceness: CInt {
      switch self {
      case .usual: 0
      case .low: 10
      }
    }
  }

  /// Where a thread may run.
  package enum Place: Sendable {
    case anywhere
    /// Not on the processor on which its starter runs, where there is another.
    ///
    /// For work beside a starter that goes on itself. Left to the system, the two share one processor for some
    /// milliseconds now and then, while another is idle or does what is needed last.
    case besideStarter
  }

  /// Starts the work; nil where the system gives no thread, and then nothing of it has run.
  package init?(
    priority: Priority = .usual, place: Place = .anywhere, _ body: @escaping @Sendable () -> Void
  ) {
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
      if place == .besideStarter { Self.keepOffThisProcessor(attributes) }
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

  /// Takes the processor that runs the caller from those that a new thread may use, unless it is the only one.
  private static func keepOffThisProcessor(_ attributes: UnsafeMutablePointer<pthread_attr_t>) {
    var processors = cpu_set_t()
    let size = MemoryLayout<cpu_set_t>.size
    let current = Int(sched_getcpu())
    guard (0..<size * 8).contains(current), sched_getaffinity(0, size, &processors) == 0 else { return }
    // The macros of cpu_set_t, an array of words with a bit a processor (sched.h), are no functions.
    let othersRemain = withUnsafeMutableBytes(of: &processors) { bytes in
      let words = bytes.bindMemory(to: UInt.self)
      words[current / UInt.bitWidth] &= ~(1 << UInt(current % UInt.bitWidth))
      return words.contains { $0 != 0 }
    }
    if othersRemain { pthread_attr_setaffinity_np(attributes, size, &processors) }
  }

  /// Waits for the end of the work; once, and not after ``detach()``.
  package func join() { pthread_join(identifier, nil) }

  /// Lets the work end by itself.
  package func detach() { pthread_detach(identifier) }

  /// Sends the thread a signal.
  package func send(signal: CInt) { pthread_kill(identifier, signal) }
}
