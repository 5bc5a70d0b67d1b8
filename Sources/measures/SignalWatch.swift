internal import Batching
internal import Glibc
internal import Publishing
internal import Synchronization

/// Waits on a thread of its own for the signals that ask a batch to end.
///
/// The first one lets the workers stop between two stages; the second ends the process at once. No file that is not
/// whole is left either way.
final class SignalWatch: Sendable {
  private let cancellation: BatchCancellation
  private let folder: String
  private let isOver = Atomic<Bool>(false)
  private let thread = Mutex<SystemThread?>(nil)

  /// Starts to wait. Threads that start later leave the signals to this one.
  ///
  /// - Parameter folder: where files of this process may be that are not whole.
  init(_ cancellation: BatchCancellation, cleaning folder: String) {
    self.cancellation = cancellation
    self.folder = folder
    var signals = TerminationSignals.set
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let thread = SystemThread { self.wait() }
    self.thread.withLock { $0 = thread }
    if thread == nil { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  private func wait() {
    var signals = TerminationSignals.set
    var signal: CInt = 0
    while sigwait(&signals, &signal) == 0, !isOver.load(ordering: .acquiring) {
      if cancellation.signal != nil {
        LeftoverFiles.remove(below: folder, of: getpid())
        _exit(128 + signal)
      }
      cancellation.cancel(signal: signal)
    }
  }

  /// Stops waiting; from then on the signals end the process as usual.
  func end() {
    isOver.store(true, ordering: .releasing)
    guard let thread = thread.withLock({ $0 }) else { return }
    thread.send(signal: SIGTERM)
    thread.join()
    var signals = TerminationSignals.set
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
