package import Glibc

/// The signals by which users, terminals and systems ask a process to end.
package enum TerminationSignals {
  /// Interrupt (Ctrl-C), termination (`kill`, Slurm, Kubernetes), hang-up (a closed terminal).
  package static let all = [SIGINT, SIGTERM, SIGHUP]

  /// Runs `body` while the signals wait; one that has come meanwhile takes effect afterwards.
  ///
  /// Holds for the calling thread: that is the whole process while it has only one, and no worker of a batch takes
  /// these signals at all.
  static func held<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    var signals = set
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// The signals as a set of the C library.
  package static var set: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in all { sigaddset(&signals, signal) }
    return signals
  }
}
