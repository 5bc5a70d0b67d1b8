/// Writes a report as JSON, in the one form that a given report has: keys in the order of the model, every record in
/// its long form, figures as texts so that their zeros stay.
public enum ReportJSONWriter {
  /// The file.
  ///
  /// Reading it back gives the same report, from which the same bytes are written again.
  public static func write(_ report: Report) -> String {
    (json(from: report.templateValue) ?? .record([])).written
  }

  /// The value to write, or nil for one that is absent. An empty list is absent, an empty record is not: templates can
  /// tell it from one that is not there.
  private static func json(from value: TemplateValue) -> JSONValue? {
    switch value {
    case .none: nil
    case .text(let text, _), .decimal(let text, _): .text(text)
    case .integer(let number, _): .integer(number)
    case .flag(let flag): .flag(flag)
    case .list(let items, _): items.isEmpty ? nil : .list(items.compactMap(json))
    case .record(let record, _): json(from: record)
    }
  }

  private static func json(from record: TemplateRecord) -> JSONValue {
    .record(
      record.keys.compactMap { key in
        record[key].flatMap(json).map { (key: key, value: $0) }
      })
  }
}
