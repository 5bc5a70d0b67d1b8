/// Writes a report as YAML in the style of the house: keys in the order of the model, block style, one text a line,
/// Thai unescaped, quotes only where YAML needs them, short forms where the data has nothing more to say.
public enum ReportYAMLWriter {
  /// The file.
  ///
  /// Reading it back gives the same report.
  /// - Parameter comment: a line for the top of the file; line ends in it become spaces.
  public static func write(_ report: Report, comment: String? = nil) -> String {
    let head = comment.map { "# " + (SpaceTrimming.joiningLines(of: $0) ?? $0) + "\n" } ?? ""
    let value = yaml(from: report.templateValue, key: "") ?? .record([])
    return head + value.written
  }

  /// The field that may stand for the whole record when it is the only one, by the key that holds the record.
  private static let shortForms = [
    Agency.Key.divisions.rawValue: Division.Key.name.rawValue,
    ItemList.Key.items.rawValue: Item.Key.text.rawValue,
    Measure.Key.period.rawValue: Period.Key.text.rawValue,
    Measure.Key.keyFigure.rawValue: KeyFigure.Key.value.rawValue,
  ]

  /// The value to write, or nil for one that is absent.
  private static func yaml(from value: TemplateValue, key: String) -> YAMLValue? {
    switch value {
    case .none: nil
    case .text(let text, _): .text(text)
    case .integer(let number, _): .number(String(number))
    case .decimal(let number, _): .number(number)
    case .flag(let flag): .number(flag ? "true" : "false")
    case .list(let items, _): list(items.compactMap { yaml(from: $0, key: key) }, key: key)
    case .record(let record, _): self.record(record, key: key)
    }
  }

  private static func list(_ items: [YAMLValue], key: String) -> YAMLValue? {
    if items.isEmpty { return nil }
    if key == Report.Key.title.rawValue, items.count == 1 { return items[0] }
    return .list(items, isSpaced: key == Report.Key.measures.rawValue)
  }

  private static func record(_ record: TemplateRecord, key: String) -> YAMLValue? {
    let fields = record.keys.compactMap { name in
      record[name].flatMap { yaml(from: $0, key: name) }.map { (key: name, value: $0) }
    }
    if let plainList = plainList(fields) { return plainList }
    if fields.count == 1, fields[0].key == shortForms[key] { return fields[0].value }
    return .record(fields)
  }

  /// The items alone, for a list with the marker that goes without saying.
  private static func plainList(_ fields: [(key: String, value: YAMLValue)]) -> YAMLValue? {
    guard fields.first?.key == ItemList.Key.marker.rawValue else { return nil }
    guard fields.count == 2, case .text(ListMarker.number.rawValue) = fields[0].value else {
      return fields.count == 2 ? .record(fields) : nil
    }
    return fields[1].value
  }
}
