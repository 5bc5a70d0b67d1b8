/// The disclosure items that one kind of body answers in one year.
public struct AssessmentList: Sendable, Hashable {
  enum Key: String, CaseIterable { case body, items, measuresItem, resultsItem, status }

  /// How well a row of the table is known.
  public enum Status: String, CaseIterable, Sendable {
    /// A published list stands behind it.
    case sourced
    /// It follows from lists of neighbouring years.
    case inferred
    /// It is generally known, and no list was found.
    case background
  }

  /// The kind of body, an `id` of `AssessmentCatalogue.bodies`.
  public let body: String
  /// How many items the list has: O1 to this number.
  public let itemCount: Int
  /// The item under which the measures are announced, such as O27 in ASCII digits; nil where it is not known.
  public let measuresItem: String?
  /// The item under which the report of the measures is filed, such as O28.
  public let resultsItem: String?
  public let status: Status
}
