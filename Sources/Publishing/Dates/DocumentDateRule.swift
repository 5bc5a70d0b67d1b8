public import DocumentModel
public import MeasuresData

/// Which day a document carries as its date. Never the clock's: the same input gives the same bytes on any day.
///
/// The first of these that is there: the day asked for, the day of `SOURCE_DATE_EPOCH`, the day on which the report
/// says it was prepared, the last day of its fiscal year.
public struct DocumentDateRule: Hashable, Sendable {
  /// The day the user asked for.
  public var requested: DocumentDate?
  /// `SOURCE_DATE_EPOCH` of reproducible-builds.org: seconds since 1970-01-01T00:00:00Z.
  public var sourceDateEpoch: Int64?

  public init(requested: DocumentDate? = nil, sourceDateEpoch: Int64? = nil) {
    self.requested = requested
    self.sourceDateEpoch = sourceDateEpoch
  }

  /// The date of a document.
  ///
  /// - Parameters:
  ///   - preparedOn: the day that the report's data names.
  ///   - fiscalYear: the report's year of the Buddhist era, which ends on 30 September.
  /// - Returns: nil only when nothing is given and the year has no four digits.
  public func date(preparedOn: DocumentDate?, fiscalYear: Int) -> DocumentDate? {
    requested ?? sourceDateEpoch.flatMap(DocumentDate.init(sourceDateEpoch:)) ?? preparedOn
      ?? DocumentDate(year: fiscalYear - DocumentDate.buddhistEraOffset, month: 9, day: 30)
  }

  /// The date of a report's document.
  public func date(of report: Report) -> DocumentDate? {
    let preparedOn = report.preparedOn.flatMap { DocumentDate($0.value) }
    return date(preparedOn: preparedOn, fiscalYear: report.fiscalYear.value)
  }
}
