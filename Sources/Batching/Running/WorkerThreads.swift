internal import Publishing

/// Runs work on threads of its own, as many as asked for.
enum WorkerThreads {
  /// Runs `body` on each thread and waits for all; where the system gives fewer threads, on those there are.
  ///
  /// The calling thread is one of them only if the system gives none.
  static func run(count: Int, _ body: @escaping @Sendable () -> Void) {
    let threads = (0..<max(1, count)).compactMap { _ in SystemThread(body) }
    if threads.isEmpty { body() }
    for thread in threads { thread.join() }
  }
}
