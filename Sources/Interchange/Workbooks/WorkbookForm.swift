import Diagnostics
import MeasuresData

/// The sheets and columns of the program's own workbook, made from what the model says of its fields.
struct WorkbookForm {
  /// A sheet with a record a row; lists inside a record go on in the rows below.
  struct RecordSheet {
    let name: String
    let help: String
    /// The way from the report to the list.
    let list: [FieldStep]
    let columns: [FormColumn]
  }

  /// The fields of the sheet with a field a row.
  let fields: [FormColumn]
  /// The other sheets.
  let sheets: [RecordSheet]

  /// The name of the sheet with a field a row.
  static let fieldSheetName = "หน่วยงาน"
  /// The heading of the column that tells to which agency a row belongs, in workbooks of many.
  static let agencyHeading = "หน่วยงาน"

  static let ofReport = WorkbookForm(Report.dataDescription)

  private init(_ report: RecordDescription) {
    var fields: [FormColumn] = []
    var sheets: [RecordSheet] = []
    var inner: [RecordSheet] = []
    for field in report.fields {
      let path = [FieldStep.key(field.key)]
      switch field.kind {
      case .list(.record(let record)): sheets.append(Self.sheet(field, record, list: path))
      case .record(let record):
        let prefix = field.key == Report.Key.agency.rawValue ? "" : field.label.thai
        for child in record.fields {
          if case .list(.record(let element)) = child.kind {
            inner.append(Self.sheet(child, element, list: path + [.key(child.key)]))
          } else {
            fields += FormColumn.columns(of: child, at: path.map(FormStep.init), within: prefix)
          }
        }
      default: fields += FormColumn.columns(of: field, at: [], within: "")
      }
    }
    self.fields = fields
    self.sheets = sheets + inner
  }

  private static func sheet(_ field: FieldDescription, _ record: RecordDescription, list: [FieldStep])
    -> RecordSheet
  {
    RecordSheet(
      name: field.label.thai, help: field.help.thai, list: list,
      columns: record.fields.flatMap { FormColumn.columns(of: $0, at: [], within: "") })
  }
}
