import Diagnostics
import OfficeFiles

/// Finds the six columns in a grid of cells: those of a sheet, or the fields of a delimited text.
struct GridImporter {
  private var table = TableReader()
  private var reader: ParagraphReader

  init(file: SourceFile) {
    reader = ParagraphReader(file: file)
  }

  static func document(of rows: [TableRow], file: SourceFile) -> ImportedDocument {
    var importer = GridImporter(file: file)
    importer.beginGrid()
    for row in rows { importer.take(row) }
    return importer.document
  }

  var document: ImportedDocument {
    var document = table.document
    document.diagnostics += reader.diagnostics
    return document
  }

  mutating func beginGrid() { table.beginTable(assuming: .nothing) }

  /// Takes a row.
  ///
  /// - Parameters:
  ///   - runs: the runs of cells that have several types in them, by column.
  ///   - continued: the columns whose cells are one with the cell above.
  mutating func take(_ row: TableRow, runs: [Int: [TextRun]] = [:], continued: [Int] = []) {
    var cells = row.fields.sorted { $0.key < $1.key }.map { column, field in
      ImportedCell(
        column: column,
        paragraphs: reader.lines(
          runs[column] ?? [TextRun(Self.withLineFeeds(field.text))], at: field.span.utf8Range.lowerBound))
    }
    for column in continued where row.fields[column] == nil {
      cells.append(ImportedCell(column: column, continuesAbove: true))
    }
    table.take(row: cells, count: nil, span: row.span)
  }

  /// Windows' line ends, each two bytes as before so that places stay right.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }
}
