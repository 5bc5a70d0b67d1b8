import Diagnostics
import MeasuresData
import OfficeFiles

/// Reads reports from a workbook: the program's own, or sheets with the six columns under their headings.
enum WorkbookImporter {
  static func read(_ workbook: Workbook, name: String) -> [ImportedReport] {
    let sheets = PlacedSheet.sheets(of: workbook, fileName: name)
    if let own = WorkbookReportReader(sheets.sheets, file: sheets.file) { return own.reports() }
    return [
      ImportedReport(ReportImporter.assemble(document(of: sheets.sheets, sheets.file), file: sheets.file))
    ]
  }

  private static func document(of sheets: [PlacedSheet], _ file: SourceFile) -> ImportedDocument {
    var importer = GridImporter(file: file)
    for sheet in sheets {
      importer.beginGrid()
      for row in sheet.rows { importer.take(row.row, runs: row.runs, continued: row.continued) }
    }
    return importer.document
  }
}
