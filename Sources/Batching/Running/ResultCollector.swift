internal import Diagnostics
internal import Synchronization

/// Gathers what the workers have come to and tells of it.
final class ResultCollector: Sendable {
  private struct State {
    var summary = BatchSummary()
    var doneCount = 0
    var failedCount = 0
    var share = 0.0
    var hasEnded = false
  }

  private let totalCount: Int?
  private let progress: @Sendable (BatchProgress) -> Void
  private let state = Mutex(State())

  init(totalCount: Int?, progress: @escaping @Sendable (BatchProgress) -> Void) {
    self.totalCount = totalCount
    self.progress = progress
  }

  /// Adds the results of one report; none when it was dropped.
  ///
  /// - Parameter faults: what is wrong with it; told at once and not kept.
  func add(_ results: [ReportResult], faults: [Diagnostic], share: Double) {
    guard !results.isEmpty else { return }
    state.withLock { state in
      state.summary.results += results
      state.doneCount += 1
      state.share = max(state.share, share)
      if results.contains(where: { $0.status == .failed }) { state.failedCount += 1 }
      progress(
        BatchProgress(
          latest: results, latestFaults: faults, doneCount: state.doneCount, totalCount: totalCount,
          share: state.share,
          failedCount: state.failedCount))
    }
  }

  /// Says why the batch ends; what is said first stays.
  func end(_ ending: BatchSummary.Ending) {
    state.withLock { state in
      if !state.hasEnded { state.summary.ending = ending }
      state.hasEnded = true
    }
  }

  /// All results by the order of the inputs.
  var summary: BatchSummary {
    state.withLock { state in
      var summary = state.summary
      summary.results = summary.results.enumerated()
        .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }.map(\.element)
      return summary
    }
  }
}
