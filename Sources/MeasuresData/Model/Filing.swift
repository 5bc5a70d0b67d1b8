/// The item of the assessment under which the report is filed.
public struct Filing: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case year, itemCode, itemCount
  }

  /// The year of the assessment, Buddhist era.
  public var year: Located<Int>?
  /// Such as O๒๖.
  public var itemCode: Located<String>?
  /// How many items that year's list has.
  public var itemCount: Located<Int>?
  public let origin: DataOrigin

  public init(origin: DataOrigin) {
    self.origin = origin
  }
}
