public import Diagnostics

/// What became of one report in one edition.
public struct ReportResult: Sendable {
  public enum Status: String, Sendable {
    case made
    /// It was there, unchanged.
    case skipped
    case failed
  }

  /// The place in the order of the inputs, from 0.
  public let index: Int
  /// The report's place, as people are told of it.
  public let report: String
  public let edition: String
  /// The agency's name; empty when the report could not be read.
  public internal(set) var agency = ""
  public internal(set) var status: Status
  /// The files below the folder of the batch.
  public internal(set) var outputs: [String] = []
  public internal(set) var pageCount = 0
  public internal(set) var warningCount = 0
  /// Why it failed: everything that was found wrong.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Whether it failed because of the machine, not of the input.
  public internal(set) var isOfEnvironment = false

  init(index: Int, report: String, edition: String, status: Status) {
    self.index = index
    self.report = report
    self.edition = edition
    self.status = status
  }
}
