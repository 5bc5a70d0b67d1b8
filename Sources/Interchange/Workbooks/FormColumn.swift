import Diagnostics
import MeasuresData

/// A column of a sheet, or a row of the sheet with a field a row.
struct FormColumn {
  let heading: String
  let path: [FormStep]
  let kind: FieldKind
  let help: String
  let isRequired: Bool

  /// Whether the column goes on in the rows below the record's first.
  var isRepeated: Bool { path.contains(.each) }

  /// The way to the value in a row of the record, from the record on.
  func steps(row: Int) -> [FieldStep] {
    path.map { step in
      switch step {
      case .key(let key): .key(key)
      case .each: .index(row)
      }
    }
  }

  /// The way as the workbook names it: `agency.name`, `title`.
  var fieldName: String {
    path.compactMap { step in if case .key(let key) = step { key } else { nil } }.joined(separator: ".")
  }

  /// The columns that a field of a record takes.
  ///
  /// - Parameter prefix: what the record is called, put before the names of its fields; may be empty.
  static func columns(of field: FieldDescription, at path: [FormStep], within prefix: String) -> [FormColumn]
  {
    let own = path + [.key(field.key)]
    let heading = prefix.utf8.isEmpty ? field.label.thai : prefix + ": " + field.label.thai
    switch field.kind {
    case .text, .figure, .wholeNumber, .year, .date, .choice, .suggestion, .list(.wholeNumber):
      return [FormColumn(field, heading, own)]
    case .textLines, .list(.text): return [FormColumn(field, heading, own + [.each], kind: .text)]
    case .list(.record(let record)): return nested(record, heading: heading, at: own + [.each])
    case .list: return []
    case .itemList: return itemList(field, heading: heading, at: own)
    case .record(let record): return nested(record, heading: heading, at: own)
    }
  }

  private init(_ field: FieldDescription, _ heading: String, _ path: [FormStep], kind: FieldKind? = nil) {
    self.init(
      heading: heading, path: path, kind: kind ?? field.kind, help: field.help.thai,
      isRequired: field.isRequired)
  }

  private init(heading: String, path: [FormStep], kind: FieldKind, help: String, isRequired: Bool) {
    self.heading = heading
    self.path = path
    self.kind = kind
    self.help = help
    self.isRequired = isRequired
  }

  /// The fields of a record inside a record. The one that may stand for all is called as the record is; numbers that
  /// follow from the order are left out.
  private static func nested(_ record: RecordDescription, heading: String, at path: [FormStep])
    -> [FormColumn]
  {
    record.fields.flatMap { field -> [FormColumn] in
      if path == OrderedNumber.list, field.key == OrderedNumber.key { return [] }
      guard field.key == record.shortForm else { return columns(of: field, at: path, within: heading) }
      return [FormColumn(field, heading, path + [.key(field.key)])]
    }
  }

  private static func itemList(_ field: FieldDescription, heading: String, at path: [FormStep])
    -> [FormColumn]
  {
    let list = ItemListDescription.fields
    let item = path + [.key(ItemList.Key.items.rawValue), .each]
    return [
      FormColumn(
        heading: heading + ": " + list.marker.label.thai, path: path + [.key(list.marker.key)],
        kind: list.marker.kind,
        help: list.marker.help.thai, isRequired: false),
      FormColumn(
        heading: heading + ": " + list.lead.label.thai, path: item + [.key(list.lead.key)], kind: .text,
        help: list.lead.help.thai, isRequired: false),
      FormColumn(
        heading: heading, path: item + [.key(list.text.key)], kind: .text, help: field.help.thai,
        isRequired: field.isRequired),
    ]
  }
}

/// Sub-measures are numbered by their order, so that their number has no column.
enum OrderedNumber {
  static let list: [FormStep] = [.key(Measure.Key.subMeasures.rawValue), .each]
  static let key = SubMeasure.Key.no.rawValue
}
