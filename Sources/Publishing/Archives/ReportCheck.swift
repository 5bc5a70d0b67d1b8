public import Diagnostics

/// One thing that a verification looked at.
public struct ReportCheck: Sendable {
  /// A short name that stays the same in every language.
  public let name: String
  /// The standard and its clause; empty for what only the program promises.
  public let reference: String
  /// What has to be so.
  public let requirement: LocalizedText
  /// What is wrong, in a few English words each; empty when all is well.
  public let faults: [String]

  public var isPassed: Bool { faults.isEmpty }
}
