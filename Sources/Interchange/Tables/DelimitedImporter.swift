import Diagnostics
import MeasuresData
import OfficeFiles

/// Reads reports from delimited text: the program's own table, or the six columns under their headings.
enum DelimitedImporter {
  static func read(_ file: SourceFile) -> [ImportedReport] {
    let check = RawTextCheck(file)
    guard !check.diagnostics.hasErrors else { return [ImportedReport((nil, check.diagnostics))] }
    do throws(OfficeFault) {
      let contents = Array(file.utf8[check.contentStart...])
      let table = try DelimitedText(contents)
      if let quote = table.unclosedQuote {
        let place = quote + check.contentStart
        return [
          ImportedReport((nil, [.unclosedQuote(at: SourceSpan(file: file, utf8Range: place..<(place + 1)))]))
        ]
      }
      return read(rows(of: table, file: file, from: check.contentStart), file: file)
    } catch {
      return [ImportedReport((nil, [error.diagnostic(in: file)]))]
    }
  }

  private static func rows(of table: DelimitedText, file: SourceFile, from start: Int) -> [TableRow] {
    table.rows.compactMap { fields in
      guard let first = fields.first, let last = fields.last else { return nil }
      var named: [Int: TableRow.Field] = [:]
      for (column, field) in fields.enumerated() where !field.text.utf8.isEmpty {
        let range = (field.utf8Range.lowerBound + start)..<(field.utf8Range.upperBound + start)
        named[column] = TableRow.Field(text: field.text, span: SourceSpan(file: file, utf8Range: range))
      }
      let range = (first.utf8Range.lowerBound + start)..<(last.utf8Range.upperBound + start)
      return TableRow(fields: named, span: SourceSpan(file: file, utf8Range: range))
    }
  }

  private static func read(_ rows: [TableRow], file: SourceFile) -> [ImportedReport] {
    guard let header = rows.first, let reader = ReportTableReader(header: header, file: file) else {
      return [
        ImportedReport(ReportImporter.assemble(GridImporter.document(of: rows, file: file), file: file))
      ]
    }
    let contents = Array(rows.dropFirst())
    guard reader.hasAgencies else { return [ImportedReport(reader.report(of: contents))] }
    return reader.agencies(in: contents).map { ImportedReport(name: $0.name, reader.report(of: $0.rows)) }
  }
}
