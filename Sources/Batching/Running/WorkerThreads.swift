internal import Glibc

/// Runs work on threads of its own, as many as asked for.
enum WorkerThreads {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// As much as the first thread of a process usually has: layout follows the nesting of elements.
  private static let stackSize = 8 << 20

  /// Runs `body` on each thread and waits for all; where the system gives fewer threads, on those there are.
  ///
  /// The calling thread is one of them only if the system gives none.
  static func run(count: Int, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    var threads: [pthread_t] = []
    for _ in 0..<max(1, count) {
      let work = Unmanaged.passRetained(Work(body))
      var thread = pthread_t()
      let code = pthread_create(
        &thread, &attributes,
        { pointer in
          guard let pointer else { return nil }
          Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
      if code == 0 { threads.append(thread) } else { work.release() }
    }
    if threads.isEmpty { body() }
    for thread in threads { pthread_join(thread, nil) }
  }
}
