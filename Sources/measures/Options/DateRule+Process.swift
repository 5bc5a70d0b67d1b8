internal import ArgumentParser
internal import Publishing

extension DocumentDateRule {
  /// See reproducible-builds.org/docs/source-date-epoch.
  private static let epochVariable = "SOURCE_DATE_EPOCH"

  /// The rule of this run: the day asked for, else the day that the environment names.
  static func ofProcess(requested: DateArgument?) throws -> DocumentDateRule {
    let epoch = Environment.ofProcess[epochVariable].flatMap { $0.isEmpty ? nil : $0 }
    let seconds = epoch.flatMap { Int64($0) }
    if epoch != nil, seconds == nil { throw ValidationError(UseText.badEpoch(epochVariable).current) }
    return DocumentDateRule(requested: requested?.date, sourceDateEpoch: seconds)
  }
}
