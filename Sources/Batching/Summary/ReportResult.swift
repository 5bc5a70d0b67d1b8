/// What became of one report in one edition.
public struct ReportResult: Sendable {
  public enum Status: String, Sendable {
    case made
    /// It was there, unchanged.
    case skipped
    case failed
  }

  /// The most faults that are kept; the rest is counted.
  static let faultLimit = 20

  /// The place in the order of the inputs, those of other shares counted as well, from 1.
  public let position: Int
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
  /// Why it failed: the first faults in the order of the file.
  public private(set) var faults: [ReportFault] = []
  /// How many faults there are.
  public private(set) var faultCount = 0
  /// Whether it failed because of the machine, not of the input.
  public internal(set) var isOfEnvironment = false

  init(position: Int, report: String, edition: String, status: Status) {
    self.position = position
    self.report = report
    self.edition = edition
    self.status = status
  }

  /// Keeps the first of the faults.
  mutating func set(_ faults: [ReportFault], count: Int) {
    self.faults = Array(faults.prefix(Self.faultLimit))
    faultCount = count
  }
}
