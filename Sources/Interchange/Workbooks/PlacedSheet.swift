import Diagnostics
import MeasuresData
import OfficeFiles

/// A sheet whose cells have places in the file of texts that diagnostics show.
struct PlacedSheet {
  struct Row {
    let index: Int
    let row: TableRow
    /// The runs of cells with more than one type.
    let runs: [Int: [TextRun]]
    /// Columns whose cells are one with the cell above.
    let continued: [Int]
  }

  let name: String
  let rows: [Row]

  /// All sheets of a workbook, and the file of their texts.
  static func sheets(of workbook: Workbook, fileName: String) -> (sheets: [PlacedSheet], file: SourceFile) {
    var extracted = ExtractedText()
    var starts: [Int] = []
    for sheet in workbook.sheets {
      for row in sheet.rows {
        for cell in row.cells {
          let address = CellAddress(row: row.index, column: cell.column).name
          let place = sheet.name + "!" + address
          starts.append(extracted.add(cell.runs.text, at: LocalizedText(thai: place, english: place)))
        }
      }
    }
    let file = extracted.file(name: fileName)
    var next = 0
    let sheets = workbook.sheets.map { PlacedSheet($0, file: file, starts: starts, next: &next) }
    return (sheets, file)
  }

  private init(_ sheet: Sheet, file: SourceFile, starts: [Int], next: inout Int) {
    name = sheet.name
    var rows: [Row] = []
    for row in sheet.rows {
      var fields: [Int: TableRow.Field] = [:]
      var runs: [Int: [TextRun]] = [:]
      let first = next
      for cell in row.cells {
        let text = cell.runs.text
        let span = SourceSpan(file: file, utf8Range: starts[next]..<(starts[next] + text.utf8.count))
        let value = cell.kind == .date ? Self.buddhistDay(text) : text
        fields[cell.column] = TableRow.Field(text: value, span: span)
        if cell.kind == .text, cell.runs.count > 1 || cell.runs.first?.isBold == true {
          runs[cell.column] = cell.runs
        }
        next += 1
      }
      let end = next < starts.count ? starts[next] - 1 : file.utf8.count
      let span = SourceSpan(file: file, utf8Range: starts[first]..<max(starts[first], end))
      rows.append(
        Row(
          index: row.index, row: TableRow(fields: fields, span: span), runs: runs,
          continued: Self.continuedColumns(in: row.index, of: sheet)))
    }
    self.rows = rows
  }

  /// A day that a workbook counts by the Common Era, with the year of the Buddhist era. People who type 30/9/2568 into a
  /// program that knows nothing of the era have the right year in it already.
  private static func buddhistDay(_ text: String) -> String {
    guard let year = Int(String(decoding: text.utf8.prefix(4), as: UTF8.self)),
      BuddhistYear.isLikelyCommonEra(year)
    else { return text }
    return String(year + 543) + text.dropFirst(4)
  }

  private static func continuedColumns(in row: Int, of sheet: Sheet) -> [Int] {
    sheet.merges.filter { $0.first.row < row && row <= $0.last.row && $0.last.column - $0.first.column < 64 }
      .flatMap { Array($0.first.column...$0.last.column) }
  }
}
