import Diagnostics
import MeasuresData

/// Reads the program's own table (see `ReportTable`).
struct ReportTableReader {
  private let columns: [String: Int]
  private let file: SourceFile

  /// - Returns: nil when the first row is not the table's header.
  init?(header: TableRow, file: SourceFile) {
    var columns: [String: Int] = [:]
    for (column, field) in header.fields where columns[field.text] == nil { columns[field.text] = column }
    guard ReportTable.header.allSatisfy({ columns[$0] != nil }) else { return nil }
    self.columns = columns
    self.file = file
  }

  /// Whether rows tell to which agency they belong.
  var hasAgencies: Bool { columns[ReportTable.agencyColumn] != nil }

  /// The agencies that rows name, in the order of their first row; rows that name none belong to all.
  func agencies(in rows: [TableRow]) -> [(name: String, rows: [TableRow])] {
    var order: [String] = []
    var groups: [String: [TableRow]] = [:]
    let named = rows.map { (name: field(ReportTable.agencyColumn, of: $0)?.text ?? "", row: $0) }
    for (name, _) in named where !name.utf8.isEmpty && groups[name] == nil {
      order.append(name)
      groups[name] = []
    }
    return order.map { name in
      (name, named.filter { $0.name.utf8.isEmpty || $0.name == name }.map(\.row))
    }
  }

  func report(of rows: [TableRow]) -> (report: Report?, diagnostics: [Diagnostic]) {
    var draft = ReportDraft(file: file)
    var measureIndices: [String: Int] = [:]
    for row in rows where !row.fields.isEmpty { take(row, into: &draft, &measureIndices) }
    return draft.report()
  }

  private func field(_ name: String, of row: TableRow) -> TableRow.Field? {
    columns[name].flatMap { row.fields[$0] }
  }

  private func take(_ row: TableRow, into draft: inout ReportDraft, _ measureIndices: inout [String: Int]) {
    guard let column = field("column", of: row), let steps = [FieldStep](path: column.text) else {
      return draft.note(.unplacedRow(row))
    }
    guard let measure = field("measure", of: row) else {
      return set(steps, of: row, into: &draft)
    }
    let index = measureIndices[measure.text] ?? measureIndices.count
    let start: [FieldStep] = [ReportTable.measures, .index(index)]
    if measureIndices.updateValue(index, forKey: measure.text) == nil {
      draft.set(start + [.key(Measure.Key.no.rawValue)], to: measure.text, at: measure.span)
    }
    let isItemList =
      steps.count == 1 && [Measure.Key.steps, .outputs, .outcomes].contains { steps == [.key($0.rawValue)] }
    if isItemList {
      setItem(start + steps, of: row, into: &draft)
    } else if steps == [.key(Measure.Key.subMeasures.rawValue)] {
      setSubMeasure(start + steps, of: row, into: &draft)
    } else {
      let isList = steps == [.key(Measure.Key.responsible.rawValue)]
      set(start + steps, of: row, isList: isList, into: &draft)
    }
  }

  private func set(
    _ steps: [FieldStep], of row: TableRow, isList: Bool = false, into draft: inout ReportDraft
  ) {
    guard let text = field("text", of: row) else { return draft.note(.unplacedRow(row)) }
    if text.text == EmptyRecord.text, EmptyRecord.isRecord(steps) { return draft.open(steps, at: text.span) }
    for name in ["marker", "lead"] where field(name, of: row) != nil {
      // The table of a PDF has `none` for texts that are no items.
      if name == "lead" || field(name, of: row)?.text != ListMarker.none.rawValue {
        draft.note(.unplacedRow(row))
      }
    }
    let isPlain = steps.count > 1 && !isList
    let item = field("item", of: row).flatMap { ThaiNumber.value(of: $0.text) }
    if let item, item > 0, isList || isPlain || steps == [.key(Report.Key.title.rawValue)] {
      draft.set(steps + [.index(item - 1)], to: text.text, at: text.span)
    } else {
      draft.set(steps, to: text.text, at: text.span)
    }
  }

  private func setItem(_ steps: [FieldStep], of row: TableRow, into draft: inout ReportDraft) {
    let items = steps + [ListField.items]
    let index = index(of: row, in: items, draft)
    if let marker = field("marker", of: row), draft.count(items) == 0 {
      draft.set(steps + [ListField.marker], to: marker.text, at: marker.span)
    }
    let item = items + [.index(index)]
    if let lead = field("lead", of: row) { draft.set(item + [ListField.lead], to: lead.text, at: lead.span) }
    if let text = field("text", of: row) {
      draft.set(item + [ListField.text], to: text.text, at: text.span)
    } else {
      draft.open(item, at: row.span)
    }
  }

  private func setSubMeasure(_ steps: [FieldStep], of row: TableRow, into draft: inout ReportDraft) {
    guard let text = field("text", of: row) else { return draft.note(.unplacedRow(row)) }
    let index = index(of: row, in: steps, draft)
    let start = steps + [.index(index)]
    draft.set(start + [.key(SubMeasure.Key.no.rawValue)], to: String(index + 1), at: text.span)
    draft.set(start + [.key(SubMeasure.Key.title.rawValue)], to: text.text, at: text.span)
  }

  /// The place in its list: as numbered, else behind those before.
  private func index(of row: TableRow, in list: [FieldStep], _ draft: ReportDraft) -> Int {
    let number = field("item", of: row).flatMap { ThaiNumber.value(of: $0.text) } ?? 0
    return number > 0 ? number - 1 : draft.count(list)
  }
}
