import Diagnostics
import OfficeFiles

/// Takes the text form of a report apart: lines, cells, paragraphs.
struct SourceTextReader {
  /// A line with more cells is no row of any table, and not looked at.
  private static let cellLimit = 256

  private let file: SourceFile
  private var table = TableReader()
  private var paragraphReader: ParagraphReader

  static func read(_ file: SourceFile, from contentStart: Int) -> ImportedDocument {
    var reader = SourceTextReader(file: file)
    var start = contentStart
    while start < file.utf8.count {
      let end = file.utf8[start...].firstIndex(of: 0x0A) ?? file.utf8.count
      reader.take(line: start..<end)
      start = end + 1
    }
    var document = reader.table.document
    document.diagnostics += reader.paragraphReader.diagnostics
    return document
  }

  private init(file: SourceFile) {
    self.file = file
    paragraphReader = ParagraphReader(file: file)
    table.beginTable(assuming: .sixColumns)
  }

  private mutating func take(line: Range<Int>) {
    let count = file.utf8[line].count { $0 == 0x09 } + 1
    guard count <= Self.cellLimit else {
      return table.note(.wrongCellCount(count, at: SourceSpan(file: file, utf8Range: line)))
    }
    let ranges = cells(of: line)
    let cells = ranges.enumerated().map { column, range in
      ImportedCell(column: column, paragraphs: paragraphs(of: range))
    }
    if cells.count == 1 {
      for paragraph in cells[0].paragraphs { table.take(paragraph) }
    } else {
      table.take(row: cells, count: cells.count, span: SourceSpan(file: file, utf8Range: line))
    }
  }

  private func cells(of line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for offset in line where file.utf8[offset] == 0x09 {
      cells.append(start..<offset)
      start = offset + 1
    }
    return cells + [start..<line.upperBound]
  }

  /// The paragraphs of a cell: `<p>` and `</p>` divide them, and what stands outside is a paragraph as well.
  private mutating func paragraphs(of cell: Range<Int>) -> [ImportedParagraph] {
    var paragraphs: [ImportedParagraph] = []
    var start = cell.lowerBound
    var offset = cell.lowerBound
    while offset < cell.upperBound {
      let length = tagLength(at: offset, in: cell)
      if length > 0 {
        paragraphs += paragraph(start..<offset)
        start = offset + length
      }
      offset += max(length, 1)
    }
    return paragraphs + paragraph(start..<cell.upperBound)
  }

  /// The length of `<p>` or `</p>` at an offset, 0 when neither stands there.
  private func tagLength(at offset: Int, in cell: Range<Int>) -> Int {
    guard file.utf8[offset] == UInt8(ascii: "<") else { return 0 }
    let rest = file.utf8[offset..<cell.upperBound]
    if rest.starts(with: "<p>".utf8) { return 3 }
    return rest.starts(with: "</p>".utf8) ? 4 : 0
  }

  /// The paragraph in a range, none when there is only white space.
  private mutating func paragraph(_ range: Range<Int>) -> [ImportedParagraph] {
    let text = String(decoding: file.utf8[range], as: UTF8.self)
    return paragraphReader.paragraph([TextRun(text)], at: range.lowerBound).map { [$0] } ?? []
  }
}
