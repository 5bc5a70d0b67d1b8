/// What a record of the data file holds, field by field, in the order in which they are written.
public struct RecordDescription: Sendable {
  /// The name of the record's type, such as `measure`.
  public let name: String
  public let fields: [FieldDescription]
  /// The field that may stand for the whole record when it is the only one.
  public let shortForm: String?

  /// The field of a key, nil when the record has none.
  public subscript(key: String) -> FieldDescription? { fields.first { $0.key == key } }
}
