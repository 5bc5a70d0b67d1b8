internal import Archiving
internal import MeasuresData

/// What finishing makes ready, on a second thread while the document is being painted, or when it is asked for.
struct ConcurrentPreparation {
  private let painter: FilePainter
  private let report: Report
  private let work: ConcurrentValue<ArchivePreparation>?

  /// - Parameter isBeside: whether to start at once on a second thread.
  init(by painter: FilePainter, for report: Report, isBeside: Bool) {
    self.painter = painter
    self.report = report
    work = isBeside ? ConcurrentValue { painter.preparation(for: report) } : nil
  }

  /// Waits for what is under way.
  func value() -> ArchivePreparation { work?.value() ?? painter.preparation(for: report) }
}
