/// The named values of one record, in the order in which the model declares them.
public struct TemplateRecord: Sendable {
  private let fields: [(key: String, value: TemplateValue)]

  /// Creates a record. A key that comes twice keeps its first value.
  public init(_ fields: [(key: String, value: TemplateValue)]) {
    self.fields = fields
  }

  /// The names the record knows, absent optional fields included.
  public var keys: [String] { fields.map(\.key) }

  /// The value of a name: `.none` for an optional field without a value, nil for an unknown name.
  ///
  /// Records have few fields, so that looking through them is faster than hashing.
  public subscript(key: String) -> TemplateValue? {
    fields.first { $0.key == key }?.value
  }
}
