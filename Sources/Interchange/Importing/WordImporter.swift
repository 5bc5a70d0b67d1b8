import Diagnostics
import MeasuresData
import OfficeFiles

/// Finds the parts of a report in a word-processor document.
struct WordImporter {
  private let file: SourceFile
  /// Where each paragraph's text begins in the file, in the order in which they are walked.
  private let starts: [Int]
  private var walked = 0
  private var table = TableReader()
  private var paragraphReader: ParagraphReader

  /// - Parameter name: the name of the file as the user gave it.
  static func read(_ document: WordDocument, name: String) -> (document: ImportedDocument, file: SourceFile) {
    var importer = WordImporter(document, name: name)
    importer.walk(document)
    var imported = importer.table.document
    imported.diagnostics += importer.paragraphReader.diagnostics
    return (imported, importer.file)
  }

  private init(_ document: WordDocument, name: String) {
    var extracted = ExtractedText()
    starts = Self.placedTexts(of: document).map { extracted.add($0.text, at: $0.place) }
    file = extracted.file(name: name)
    paragraphReader = ParagraphReader(file: file)
  }

  private mutating func walk(_ document: WordDocument) {
    if document.trackedChangeCount > 0 {
      table.note(.trackedChanges(document.trackedChangeCount, at: SourceSpan(file: file, utf8Range: 0..<0)))
    }
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): for part in parts(of: paragraph) { table.take(part.writingMarker()) }
      case .table(let table): walk(table)
      }
    }
    let asides = document.asides.flatMap { parts(of: $0) }
    table.leave(asides)
  }

  private mutating func walk(_ wordTable: WordTable) {
    table.beginTable(assuming: .sixColumns)
    for row in wordTable.rows {
      let start = walked < starts.count ? starts[walked] : file.utf8.count
      var column = 0
      var cells: [ImportedCell] = []
      for cell in row.cells {
        let paragraphs = cell.paragraphs.flatMap { parts(of: $0) }
        cells.append(
          ImportedCell(
            column: column, columnSpan: cell.columnSpan, paragraphs: paragraphs,
            continuesAbove: cell.continuesCellAbove))
        column += cell.columnSpan
      }
      let end = walked < starts.count ? starts[walked] : file.utf8.count
      table.take(
        row: cells, count: cells.count, span: SourceSpan(file: file, utf8Range: start..<max(start, end - 1)))
    }
  }

  /// The paragraphs that one of the document makes; the next paragraph walked is the next text of the file.
  private mutating func parts(of paragraph: WordParagraph) -> [ImportedParagraph] {
    defer { walked += 1 }
    let marker: ItemMarker? =
      switch paragraph.marker {
      case .bullet: .dash
      case .number(let number, isParenthesized: true): .parenthesized(number)
      case .number(let number, isParenthesized: false): .numbered(number)
      case nil: nil
      }
    return paragraphReader.paragraphs(paragraph.runs, at: starts[walked], marker: marker)
  }

  // MARK: Places

  private typealias PlacedText = (text: String, place: LocalizedText)

  private static func placedTexts(of document: WordDocument) -> [PlacedText] {
    var tables = 0
    var paragraphs = 0
    let body = document.blocks.flatMap { block -> [PlacedText] in
      switch block {
      case .paragraph(let paragraph):
        paragraphs += 1
        return [(paragraph.text, place("ย่อหน้า \(paragraphs)", "paragraph \(paragraphs)"))]
      case .table(let table):
        tables += 1
        return placedTexts(of: table, number: tables)
      }
    }
    return body
      + document.asides.map { ($0.text, place("ข้อความนอกเนื้อหา", "beside the text")) }
  }

  private static func placedTexts(of table: WordTable, number: Int) -> [PlacedText] {
    table.rows.enumerated().flatMap { row, contents in
      contents.cells.enumerated().flatMap { column, cell in
        let name = place(
          "ตาราง \(number) แถว \(row + 1) ช่อง \(column + 1)",
          "table \(number), row \(row + 1), cell \(column + 1)")
        return cell.paragraphs.map { ($0.text, name) }
      }
    }
  }

  private static func place(_ thai: String, _ english: String) -> LocalizedText {
    LocalizedText(thai: thai, english: english)
  }
}
