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
  /// The record as templates see it: every field under its name, absent ones included.
  var keyedTemplateValue: TemplateValue {
    .record(TemplateRecord(Key.allCases.map { ($0.rawValue, templateValue(of: $0)) }), origin)
  }
}
