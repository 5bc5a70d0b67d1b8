import Diagnostics
import MeasuresData

/// A row of a table that holds the headings of the columns, in any order.
struct HeadingRow {
  /// What each column of the grid holds.
  private(set) var columns: [Int: TableColumn] = [:]
  /// A note for each heading that is not exactly the standard one.
  private(set) var deviations: [Diagnostic] = []

  /// The longest heading, in scalars; the standard's longest has 87. A row of data with the words of headings in it
  /// has longer texts.
  private static let longestHeading = 130

  /// Recognises a row in which at least three different columns of the form are named; nil for any other row.
  init?(_ cells: [ImportedCell]) {
    var kinds: Set<TableColumn> = []
    for cell in cells where !cell.paragraphs.isEmpty {
      let heading = cell.paragraphs.map(\.whole).joined(separator: " ")
      guard heading.unicodeScalars.count <= Self.longestHeading, cell.paragraphs[0].takingMarker() == nil
      else {
        return nil
      }
      guard let kind = Self.kind(of: heading), kinds.insert(kind).inserted else {
        noteUnknown(heading, cell)
        continue
      }
      for column in cell.column..<(cell.column + cell.columnSpan) { columns[column] = kind }
      note(heading, kind, cell)
    }
    guard kinds.subtracting([.number]).count >= 3 else { return nil }
  }

  private static func kind(of heading: String) -> TableColumn? {
    TableColumn.isNumberHeading(heading) ? .number : TableColumn(heading: heading)
  }

  private mutating func note(_ heading: String, _ kind: TableColumn, _ cell: ImportedCell) {
    guard let standard = kind.standardHeading, !heading.utf8.elementsEqual(standard.utf8) else { return }
    deviations.append(.headingDiffers(heading, standard: standard, at: Self.span(of: cell)))
  }

  private mutating func noteUnknown(_ heading: String, _ cell: ImportedCell) {
    deviations.append(.unknownHeading(heading, at: Self.span(of: cell)))
  }

  private static func span(of cell: ImportedCell) -> SourceSpan {
    let (first, last) = (cell.paragraphs[0].span, cell.paragraphs[cell.paragraphs.count - 1].span)
    return SourceSpan(
      file: first.file, utf8Range: first.utf8Range.lowerBound..<last.utf8Range.upperBound)
  }
}
