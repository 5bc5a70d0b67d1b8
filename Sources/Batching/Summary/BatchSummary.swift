public import Diagnostics

/// What a batch has come to.
public struct BatchSummary: Sendable {
  /// Why a batch ended.
  public enum Ending: Sendable {
    /// All reports were looked at.
    case complete
    /// A signal came; its number.
    case interrupted(signal: CInt)
    /// A report failed, and that was to be the end.
    case failedFast
    /// Going on would have been of no use: the disk is full, say.
    case stopped(Diagnostic)
  }

  public internal(set) var ending = Ending.complete
  /// By the order of the inputs, then of the editions.
  public internal(set) var results: [ReportResult] = []

  public func count(_ status: ReportResult.Status) -> Int { results.count { $0.status == status } }

  /// Whether the machine is what stood in the way, at least once.
  public var hasFaultsOfEnvironment: Bool {
    if case .stopped = ending { return true }
    return results.contains(where: \.isOfEnvironment)
  }
}
