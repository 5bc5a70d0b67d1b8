/// A record of the model that says what each of its fields is called, means and takes.
///
/// The JSON Schema, the workbook for officers and the commented data file are made from this. The switch over the keys
/// is exhaustive, so that a new field is in all of them.
protocol DescribedModel: KeyedModel {
  /// The name of the type in the schema.
  static var schemaName: String { get }
  /// The field that may stand for the whole record when it is the only one.
  static var shortForm: Key? { get }
  static func field(of key: Key) -> ModelField
}

extension DescribedModel {
  static var shortForm: Key? { nil }

  static var description: RecordDescription {
    RecordDescription(
      name: schemaName,
      fields: Key.allCases.map { key in
        let field = field(of: key)
        return FieldDescription(
          key: key.rawValue, kind: field.kind, isRequired: field.isRequired, label: field.label,
          help: field.help,
          example: field.example)
      },
      shortForm: shortForm?.rawValue)
  }

  /// The description of one field.
  static func describe(_ key: Key) -> FieldDescription {
    let field = field(of: key)
    return FieldDescription(
      key: key.rawValue, kind: field.kind, isRequired: field.isRequired, label: field.label, help: field.help,
      example: field.example)
  }

  /// The description as the kind of a field.
  static var kind: FieldKind { .record(description) }
  /// A list of such records as the kind of a field.
  static var listKind: FieldKind { .list(kind) }
}
