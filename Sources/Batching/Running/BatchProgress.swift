public import Diagnostics

/// How far a batch has come.
public struct BatchProgress: Sendable {
  /// What has become of the latest report, edition by edition.
  public let latest: [ReportResult]
  /// What is wrong with it.
  public let latestFaults: [Diagnostic]
  /// The reports done.
  public let doneCount: Int
  /// All reports, when known.
  public let totalCount: Int?
  /// The part of the inputs done, from 0 to 1.
  public let share: Double
  public let failedCount: Int
}
