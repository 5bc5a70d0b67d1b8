import MeasuresData

/// A record that is there and holds nothing, such as `publication: {}`: tables and workbooks write it as a text of its
/// own, because a table has no other way to say so.
enum EmptyRecord {
  static let text = "{}"

  /// The ways to the empty records of a report, in the order of the model.
  static func paths(in value: TemplateValue, at path: [FieldStep] = []) -> [[FieldStep]] {
    switch value {
    case .list(let items, _):
      return items.enumerated().flatMap { paths(in: $1, at: path + [.index($0)]) }
    case .record(let record, _):
      if isRecord(path), ReportLeaves.leaves(of: value).isEmpty { return [path] }
      return record.keys.flatMap { key in record[key].map { paths(in: $0, at: path + [.key(key)]) } ?? [] }
    default: return []
    }
  }

  /// Whether the model has a record at the end of a way: only there the text means that it is empty.
  static func isRecord(_ path: [FieldStep]) -> Bool {
    var kind = FieldKind.record(Report.dataDescription)
    for step in path {
      switch (step, kind) {
      case (.key(let key), .record(let record)):
        guard let field = record.fields.first(where: { $0.key == key }) else { return false }
        kind = field.kind
      case (.index, .list(let element)): kind = element
      default: return false
      }
    }
    if case .record = kind { return true }
    return false
  }
}
