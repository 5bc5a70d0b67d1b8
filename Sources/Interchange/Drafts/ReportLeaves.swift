import MeasuresData

/// The fields of a report that hold a value, each with the way to it, in the order of the model.
enum ReportLeaves {
  static func leaves(of value: TemplateValue, at path: [FieldStep] = []) -> [(
    path: [FieldStep], text: String
  )] {
    switch value {
    case .none: []
    case .text(let text, _), .decimal(let text, _): [(path, text)]
    case .integer(let number, _): [(path, String(number))]
    case .flag(let flag): [(path, flag ? "true" : "false")]
    case .list(let items, _):
      items.enumerated().flatMap { leaves(of: $1, at: path + [.index($0)]) }
    case .record(let record, _):
      record.keys.flatMap { key in record[key].map { leaves(of: $0, at: path + [.key(key)]) } ?? [] }
    }
  }
}
