/// A record of the model whose fields are named by an enumeration.
///
/// Everything that goes over all fields (what templates see, what is written to a file) goes over `Key.allCases` and
/// an exhaustive switch, so that a new field cannot be forgotten anywhere.
protocol KeyedModel {
  associatedtype Key: RawRepresentable<String> & CaseIterable
  var origin: DataOrigin { get }
  /// The value of one field; `.none` or an empty list when it is absent.
  func templateValue(of key: Key) -> TemplateValue
}

extension KeyedModel {
  /// The record with the values of some fields; the others are under their names without one.
  func keyedTemplateValue(onlyOf names: Set<String>) -> TemplateValue {
    .record(
      TemplateRecord(
        fields: Key.allCases.map { key in
          TemplateRecord.Field(
            key: key.rawValue, value: names.contains(key.rawValue) ? templateValue(of: key) : .none)
        }), origin)
  }

  /// The record as templates see it: every field under its name, absent ones included.
  var keyedTemplateValue: TemplateValue {
    .record(
      TemplateRecord(
        fields: Key.allCases.map { TemplateRecord.Field(key: $0.rawValue, value: templateValue(of: $0)) }),
      origin)
  }
}
