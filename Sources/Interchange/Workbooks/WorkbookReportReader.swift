import Diagnostics
import MeasuresData

/// Reads reports from the program's own workbook, of one agency or of many.
struct WorkbookReportReader {
  /// The columns of a sheet that were found, and the rows below the headings.
  private struct FoundSheet {
    let sheet: WorkbookForm.RecordSheet
    let columns: [Int: FormColumn]
    let agencyColumn: Int?
    let rows: [TableRow]
  }

  /// More texts of an unknown sheet than this are counted, not listed one by one.
  private static let listedLimit = 1_000

  private let file: SourceFile
  private let fieldRows: [TableRow]
  /// The headings of the field sheet when it has an agency a row.
  private let agencyColumns: [Int: FormColumn]?
  private let sheets: [FoundSheet]
  private let remarks: [Diagnostic]
  private static let form = WorkbookForm.ofReport

  /// - Returns: nil when the workbook is not the program's own.
  init?(_ sheets: [PlacedSheet], file: SourceFile) {
    self.file = file
    var fieldRows: [TableRow] = []
    var agencyColumns: [Int: FormColumn]?
    var found: [FoundSheet] = []
    var remarks: [Diagnostic] = []
    for sheet in sheets where sheet.name != WorkbookHelp.sheetName {
      let rows = sheet.rows.map(\.row)
      guard let heading = rows.first else { continue }
      if sheet.name == WorkbookForm.fieldSheetName {
        agencyColumns = Self.columns(heading, among: Self.form.fields, needing: 2)?.columns
        fieldRows = Array(rows.dropFirst())
      } else if let known = Self.form.sheets.first(where: { $0.name == sheet.name }),
        let (columns, unknown) = Self.columns(heading, among: known.columns, needing: 1)
      {
        let agency = heading.fields.first { Self.name($0.value.text) == WorkbookForm.agencyHeading }?.key
        found.append(
          FoundSheet(sheet: known, columns: columns, agencyColumn: agency, rows: Array(rows.dropFirst())))
        remarks += unknown.map { .unknownHeading($0.text, at: $0.span) }
      } else {
        let texts = rows.flatMap { $0.fields.values }
        remarks += texts.prefix(Self.listedLimit).map { .unplacedField($0) }
        if texts.count > Self.listedLimit {
          let rest = texts[Self.listedLimit]
          remarks.append(.moreUnplaced(texts.count - Self.listedLimit, at: rest.span))
        }
      }
    }
    let isOwn = found.contains { sheet in
      sheet.sheet.list == [ReportTable.measures]
        && sheet.columns.values.contains { $0.path == [.key(Measure.Key.detail.rawValue)] }
    }
    guard isOwn else { return nil }
    self.fieldRows = fieldRows
    self.agencyColumns = agencyColumns
    self.sheets = found
    self.remarks = remarks
  }

  func reports() -> [ImportedReport] {
    guard let agencyColumns else {
      var draft = ReportDraft(file: file)
      for row in fieldRows where !row.fields.isEmpty { Self.take(fieldRow: row, into: &draft) }
      return [report(&draft, agency: nil)]
    }
    return fieldRows.filter { !$0.fields.isEmpty }.map { row in
      var draft = ReportDraft(file: file)
      for (index, field) in row.fields {
        guard let column = agencyColumns[index] else { continue }
        Self.set(column.steps(row: 0), column.kind, field, into: &draft)
      }
      let names = agencyColumns.filter { ["agency.name", "agency.shortName"].contains($0.value.fieldName) }
        .compactMap { row.fields[$0.key]?.text }
      return report(&draft, agency: names)
    }
  }

  /// - Parameter agency: the names of the agency whose rows are taken; nil for all rows.
  private func report(_ draft: inout ReportDraft, agency: [String]?) -> ImportedReport {
    for remark in remarks { draft.note(remark) }
    for sheet in sheets { take(sheet, agency: agency, into: &draft) }
    let result = draft.report()
    return ImportedReport(name: agency?.first ?? "", result)
  }

  // MARK: A field a row

  /// The field is known by its name in the last column, or by its label.
  private static func take(fieldRow row: TableRow, into draft: inout ReportDraft) {
    guard let value = row.fields[1] else { return }
    let names = [row.fields[3]?.text, row.fields[0]?.text].compactMap { $0 }.map(name)
    let field =
      form.fields.first { $0.fieldName == names.first } ?? form.fields.first { names.contains($0.heading) }
    guard let field else {
      if value.text == EmptyRecord.text, let path = row.fields[3].flatMap({ [FieldStep](path: $0.text) }),
        EmptyRecord.isRecord(path)
      {
        return draft.open(path, at: value.span)
      }
      return draft.note(.unplacedRow(row))
    }
    let line = field.isRepeated ? draft.count(Array(field.steps(row: 0).dropLast())) : 0
    set(field.steps(row: line), field.kind, value, into: &draft)
  }

  // MARK: A record a row

  private func take(_ sheet: FoundSheet, agency: [String]?, into draft: inout ReportDraft) {
    var recordIndex = -1
    var line = 0
    var isOwn = true
    for row in sheet.rows where !row.fields.isEmpty {
      let startsRecord = recordIndex < 0 && isOwn || Self.startsRecord(row, sheet.columns)
      if startsRecord {
        let name = sheet.agencyColumn.flatMap { row.fields[$0]?.text }
        isOwn = agency == nil || name == nil || agency?.contains(name ?? "") == true
        if isOwn { recordIndex += 1 }
        line = 0
      } else {
        line += 1
      }
      guard isOwn else { continue }
      take(row, of: sheet, record: sheet.sheet.list + [.index(recordIndex)], line: line, into: &draft)
    }
    if sheet.sheet.list == [ReportTable.measures] { number(recordIndex + 1, into: &draft) }
  }

  private static func startsRecord(_ row: TableRow, _ columns: [Int: FormColumn]) -> Bool {
    row.fields.keys.contains { columns[$0].map { !$0.isRepeated } ?? false }
  }

  private func take(
    _ row: TableRow, of sheet: FoundSheet, record: [FieldStep], line: Int, into draft: inout ReportDraft
  ) {
    draft.open(record, at: row.span)
    for (index, field) in row.fields.sorted(by: { $0.key < $1.key }) where index != sheet.agencyColumn {
      guard let column = sheet.columns[index] else {
        draft.note(.unplacedField(field))
        continue
      }
      let steps = record + column.steps(row: line)
      Self.set(steps, column.kind, field, into: &draft)
      if column.path.starts(with: OrderedNumber.list) {
        let number = draft.count(Array(steps.prefix(record.count + 1)))
        draft.set(
          Array(steps.prefix(record.count + 2)) + [.key(OrderedNumber.key)], to: String(number),
          at: field.span)
      }
    }
  }

  /// Numbers by their place the measures that have no number.
  private func number(_ count: Int, into draft: inout ReportDraft) {
    let no = FieldStep.key(Measure.Key.no.rawValue)
    for index in 0..<max(0, count) {
      let measure: [FieldStep] = [ReportTable.measures, .index(index)]
      guard let span = draft.span(measure), draft.span(measure + [no]) == nil else { continue }
      draft.note(.inferred(.measureNumber, value: String(index + 1), at: span))
      draft.set(measure + [no], to: String(index + 1), at: span)
    }
  }

  /// Sets a field to a cell; a cell of numbers holds several.
  private static func set(
    _ steps: [FieldStep], _ kind: FieldKind, _ field: TableRow.Field, into draft: inout ReportDraft
  ) {
    guard case .list = kind else { return draft.set(steps, to: field.text, at: field.span) }
    let numbers = field.text.unicodeScalars.split { $0.thaiOrASCIIDigitValue == nil && $0 != "." }
    let texts = numbers.isEmpty ? [field.text] : numbers.map { String(String.UnicodeScalarView($0)) }
    for (index, text) in texts.enumerated() { draft.set(steps + [.index(index)], to: text, at: field.span) }
  }

  // MARK: Headings

  /// The columns that a heading row names, with the headings that name none; nil when too few are named.
  private static func columns(
    _ heading: TableRow, among known: [FormColumn], needing count: Int
  ) -> (columns: [Int: FormColumn], unknown: [TableRow.Field])? {
    var columns: [Int: FormColumn] = [:]
    var unknown: [TableRow.Field] = []
    for (index, field) in heading.fields.sorted(by: { $0.key < $1.key }) {
      let text = name(field.text)
      let column = known.first { $0.heading == text || $0.fieldName == text }
      if let column, !columns.values.contains(where: { $0.path == column.path }) {
        columns[index] = column
      } else if text != WorkbookForm.agencyHeading {
        unknown.append(field)
      }
    }
    return columns.count >= count ? (columns, unknown) : nil
  }

  /// A heading without the mark of what must be filled in.
  private static func name(_ text: String) -> String {
    let trimmed = SpaceTrimming.trimmed(text)
    guard trimmed.utf8.last == UInt8(ascii: "*") else { return trimmed }
    return SpaceTrimming.trimmed(String(trimmed.dropLast()))
  }
}
