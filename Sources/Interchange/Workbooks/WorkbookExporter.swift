import MeasuresData
import OfficeFiles

/// Writes a report, or none, into the program's own workbook.
struct WorkbookExporter {
  private let report: TemplateValue?
  /// Values for a workbook without a report, by the names of their fields.
  private let defaults: [String: String]
  private static let form = WorkbookForm.ofReport

  /// How many rows below the filled ones have drop-down lists and help.
  private static let rowsToFill = 300
  /// How many lines of a text of lines there are at least.
  private static let linesToFill = 3

  init(report: Report?, defaults: [String: String] = [:]) {
    self.report = report?.templateValue
    self.defaults = defaults
  }

  func design(creator: String) -> WorkbookDesign {
    WorkbookDesign(
      sheets: [WorkbookHelp.sheet(for: Self.form), fieldSheet()] + Self.form.sheets.map(recordSheet),
      title: "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", creator: creator)
  }

  // MARK: A field a row

  static let fieldHeadings = ["รายการ", "ข้อมูล", "คำอธิบาย", "ชื่อฟิลด์"]

  private func fieldSheet() -> SheetDesign {
    var rows = [Self.fieldHeadings.map { CellDesign($0, .heading) }]
    var entries: [EntryRule] = []
    for field in Self.form.fields {
      let texts = values(of: field, in: report).map { $0 ?? "" }
      let filled = texts.isEmpty ? [defaults[field.fieldName] ?? ""] : texts
      let count = field.isRepeated ? max(filled.count, Self.linesToFill) : 1
      for line in 0..<count {
        entries += Self.rule(for: field, rows: rows.count...rows.count, column: 1)
        rows.append([
          CellDesign(field.heading + (field.isRequired && line == 0 ? " *" : ""), .label),
          CellDesign(line < filled.count ? filled[line] : ""), CellDesign(line == 0 ? field.help : "", .help),
          CellDesign(field.fieldName, .fieldName),
        ])
      }
    }
    for path in report.map({ EmptyRecord.paths(in: $0) }) ?? [] {
      rows.append([
        CellDesign(path.path, .label), CellDesign(EmptyRecord.text), CellDesign("", .help),
        CellDesign(path.path, .fieldName),
      ])
    }
    return SheetDesign(
      name: WorkbookForm.fieldSheetName, columnWidths: [34, 70, 50, 26], rows: rows, frozenRows: 1,
      frozenColumns: 1,
      entries: entries)
  }

  // MARK: A record a row

  private func recordSheet(_ sheet: WorkbookForm.RecordSheet) -> SheetDesign {
    let heading = sheet.columns.map { CellDesign($0.heading, $0.isRequired ? .requiredHeading : .heading) }
    var rows = [heading]
    for record in records(of: sheet) { rows += self.rows(of: record, sheet.columns) }
    let last = rows.count + Self.rowsToFill
    let entries = sheet.columns.enumerated().flatMap { Self.rule(for: $1, rows: 1...last, column: $0) }
    return SheetDesign(
      name: sheet.name, columnWidths: sheet.columns.map(Self.width), rows: rows, frozenRows: 1,
      frozenColumns: sheet.columns.count > 6 ? 1 : 0, entries: entries)
  }

  private func records(of sheet: WorkbookForm.RecordSheet) -> [TemplateValue] {
    var value = report
    for step in sheet.list {
      guard case .key(let key) = step, case .record(let record, _) = value else { return [] }
      value = record[key]
    }
    guard case .list(let records, _) = value else { return [] }
    return records
  }

  private func rows(of record: TemplateValue, _ columns: [FormColumn]) -> [[CellDesign]] {
    let values = columns.map { self.values(of: $0, in: record) }
    let count = max(1, values.map(\.count).max() ?? 1)
    return (0..<count).map { row in
      values.map { CellDesign(row < $0.count ? $0[row] ?? "" : "") }
    }
  }

  /// The texts of a column, one for each row; one for a column that does not go on.
  private func values(of column: FormColumn, in record: TemplateValue?) -> [String?] {
    Self.values(at: column.path[...], in: record)
  }

  private static func values(at path: ArraySlice<FormStep>, in value: TemplateValue?) -> [String?] {
    switch (path.first, value) {
    case (nil, let value): return value.flatMap(text).map { [$0] } ?? []
    case (.key(let key), .record(let record, _)): return values(at: path.dropFirst(), in: record[key])
    case (.each, .list(let items, _)): return items.map { values(at: path.dropFirst(), in: $0).first ?? nil }
    default: return []
    }
  }

  private static func text(of value: TemplateValue) -> String? {
    switch value {
    case .text(let text, _), .decimal(let text, _): text
    case .integer(let number, _): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items, _): items.isEmpty ? nil : items.compactMap(text).joined(separator: ", ")
    case .none, .record: nil
    }
  }

  // MARK: Help

  /// The longest help that a workbook shows at a cell, in UTF-16 units, and the longest heading of it.
  private static let longestHelp = 255
  private static let longestTitle = 32

  private static func rule(for column: FormColumn, rows: ClosedRange<Int>, column index: Int) -> [EntryRule] {
    var choices: [String] = []
    var isStrict = false
    switch column.kind {
    case .choice(let names): (choices, isStrict) = (names, true)
    case .suggestion(let texts): choices = texts
    default: break
    }
    return [
      EntryRule(
        range: CellRange(
          first: CellAddress(row: rows.lowerBound, column: index),
          last: CellAddress(row: rows.upperBound, column: index)),
        choices: choices, isStrict: isStrict, title: shortened(column.heading, longestTitle),
        message: shortened(column.help, longestHelp))
    ]
  }

  /// The beginning of a text, not cut before a mark that stands on the last letter.
  private static func shortened(_ text: String, _ limit: Int) -> String {
    text.utf16.count <= limit ? text : String(text.prefix(limit / 2))
  }

  /// In characters of the standard type.
  private static func width(of column: FormColumn) -> Double {
    switch column.kind {
    case .wholeNumber, .year, .figure: return 10
    case .date: return 20
    case .choice, .suggestion, .list: return 16
    default:
      let isItem = column.path.last == .key(Item.Key.text.rawValue)
      return isItem || column.path == [.key(Measure.Key.detail.rawValue)] ? 48 : 26
    }
  }
}
