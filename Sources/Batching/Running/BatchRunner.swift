internal import Diagnostics
internal import MeasuresData
internal import Publishing

/// Makes the reports of a batch: each worker takes the next report, until there are no more.
public struct BatchRunner: Sendable {
  private let inputs: BatchInputs
  private let settings: BatchSettings
  private let folder: BatchFolder

  /// - Parameter shard: the share that `inputs` were made with.
  public init(_ inputs: BatchInputs, settings: BatchSettings, folder: String, shard: Shard? = nil) {
    self.inputs = inputs
    self.settings = settings
    self.folder = BatchFolder(path: folder, shard: shard)
  }

  /// Where the summary goes when nobody says otherwise.
  public var summaryPath: String { folder.summary }

  /// Runs the batch to its end.
  ///
  /// - Parameters:
  ///   - isResumption: whether a batch goes on that was interrupted: then it must be set as that one was.
  ///   - progress: told of every report, by any worker, one at a time.
  public func run(
    isResumption: Bool = false, cancellation: BatchCancellation,
    progress: @escaping @Sendable (BatchProgress) -> Void
  ) throws -> BatchSummary {
    try folder.create()
    let lock = try BatchLock(folder)
    defer { withExtendedLifetime(lock) {} }
    let journal = try BatchJournal(folder)
    try begin(journal, isResumption: isResumption)
    let collector = ResultCollector(totalCount: inputs.count, progress: progress)
    let names = NameRegistry()
    WorkerThreads.run(count: settings.workerCount) { [inputs, settings, folder] in
      let worker = BatchWorker(
        settings: settings, folder: folder, journal: journal, names: names, cancellation: cancellation)
      while !cancellation.isCancelled, let item = inputs.next() {
        let results = worker.process(item)
        collector.add(results, faults: worker.latestFaults, share: item.inputShare)
        if settings.failsFast, results.contains(where: { $0.status == .failed }) {
          collector.end(.failedFast)
          cancellation.stop()
        }
        if let fault = worker.stoppingFault {
          collector.end(.stopped(fault))
          cancellation.stop()
        }
      }
    }
    if let signal = cancellation.signal { collector.end(.interrupted(signal: signal)) }
    return try finish(collector.summary, journal)
  }

  private func begin(_ journal: BatchJournal, isResumption: Bool) throws {
    // Shares in one folder cannot tell a left-over file from one that another share is writing.
    if folder.shard == nil { LeftoverFiles.remove(below: folder.path) }
    let header = settings.header
    if let last = journal.lastHeader, isResumption, last != header {
      throw UseError(.otherSettings(folder.path, header.differences(from: last)))
    }
    if journal.lastHeader != header { try journal.add(header) }
  }

  private func finish(_ summary: BatchSummary, _ journal: BatchJournal) throws -> BatchSummary {
    var summary = summary
    do throws(EnvironmentError) {
      try journal.tidy(settings.header)
    } catch {
      // The journal is as good untidy; but a full disk must not go unsaid.
      if case .complete = summary.ending { summary.ending = .stopped(error.diagnostic) }
    }
    return summary
  }
}
