import Diagnostics

/// Takes the text form of a report apart: lines, cells, paragraphs.
struct SourceTextReader {
  private let file: SourceFile
  private var document = ImportedDocument()

  static func read(_ file: SourceFile, from contentStart: Int) -> ImportedDocument {
    var reader = SourceTextReader(file: file)
    var start = contentStart
    while start < file.utf8.count {
      let end = file.utf8[start...].firstIndex(of: 0x0A) ?? file.utf8.count
      reader.take(line: start..<end)
      start = end + 1
    }
    return reader.document
  }

  private init(file: SourceFile) {
    self.file = file
  }

  private mutating func take(line: Range<Int>) {
    let cells = cells(of: line).map { paragraphs(of: $0) }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    let span = SourceSpan(file: file, utf8Range: line)
    if cells.count == 1 {
      if document.rows.isEmpty { document.front += cells[0] } else { document.unplaced += cells[0] }
    } else if let headings = HeadingRow(cells) {
      document.diagnostics += headings.deviations
    } else if cells.count == TableHeadings.count {
      document.rows.append(ImportedRow(cells: cells, span: span))
    } else {
      document.diagnostics.append(.wrongCellCount(cells.count, at: span))
      document.unplaced += cells.flatMap { $0 }
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
    let isText = { (byte: UInt8) in byte != 0x20 && byte != 0x0D && byte != 0x09 }
    guard let start = file.utf8[range].firstIndex(where: isText),
      let end = file.utf8[range].lastIndex(where: isText)
    else { return [] }
    let span = SourceSpan(file: file, utf8Range: start..<(end + 1))
    let text = String(decoding: file.utf8[start...end], as: UTF8.self)
    let clean = TextHygiene.clean(text)
    for fault in clean.faults {
      let place = (start + fault.utf8Range.lowerBound)..<(start + fault.utf8Range.upperBound)
      document.diagnostics.append(fault.diagnostic(at: SourceSpan(file: file, utf8Range: place)))
    }
    return [ImportedParagraph(text: clean.text, span: span)]
  }
}
