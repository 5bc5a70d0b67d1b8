internal import Batching
internal import Glibc

/// How the program ends after a batch.
enum BatchStatus {
  /// Nil for success.
  static func status(of summary: BatchSummary) -> ExitStatus? {
    switch summary.ending {
    case .interrupted(let signal):
      return signal == SIGINT ? .interrupted : signal == SIGHUP ? .hungUp : .terminated
    case .stopped: return .environment
    case .complete, .failedFast: break
    }
    let failed = summary.count(.failed)
    if failed == 0 { return nil }
    if summary.hasFaultsOfEnvironment { return .environment }
    return failed < summary.results.count ? .partialFailure : .inputFault
  }
}
