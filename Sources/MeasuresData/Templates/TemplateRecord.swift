/// The named values of one record, in the order in which the model declares them.
public struct TemplateRecord: Sendable {
  /// A name with its value.
  public struct Field: Sendable {
    public let key: String
    public let value: TemplateValue

    public init(key: String, value: TemplateValue) {
      self.key = key
      self.value = value
    }
  }

  /// The fields in the order in which they were given.
  public let fields: [Field]

  /// Creates a record. A key that comes twice keeps its first value.
  public init(fields: [Field]) { self.fields = fields }

  /// Creates a record. A key that comes twice keeps its first value.
  public init(_ fields: [(key: String, value: TemplateValue)]) {
    self.init(fields: fields.map { Field(key: $0.key, value: $0.value) })
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
