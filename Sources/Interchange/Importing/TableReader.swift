import Diagnostics
import MeasuresData

/// Puts the rows of tables into the order of the form, whatever the file they come from.
///
/// Heading rows are recognised wherever they stand and say what the columns below them hold. A row whose measure is
/// one with the one above, or empty, goes on with the measure above.
struct TableReader {
  /// What a table without a heading row is.
  enum Assumption {
    /// Rows of six cells are the form's.
    case sixColumns
    /// Nothing is known of such a table.
    case nothing
  }

  private(set) var document = ImportedDocument()
  private var assumption = Assumption.nothing
  private var columns: [Int: TableColumn]?
  /// The last cell in each column of the grid, for cells that are one with the one above.
  private var above: [Int: [ImportedParagraph]] = [:]
  private var hasRow = false

  mutating func beginTable(assuming assumption: Assumption) {
    self.assumption = assumption
    columns = nil
    above = [:]
    hasRow = false
  }

  /// Takes a paragraph that stands in no table.
  mutating func take(_ paragraph: ImportedParagraph) {
    if document.rows.isEmpty { document.front.append(paragraph) } else { document.unplaced.append(paragraph) }
  }

  /// Takes paragraphs that belong nowhere in the report.
  mutating func leave(_ paragraphs: [ImportedParagraph]) { document.unplaced += paragraphs }

  mutating func note(_ diagnostic: Diagnostic) { document.diagnostics.append(diagnostic) }

  /// Takes a row. `count` is the number of its cells, empty ones included, where the file tells.
  mutating func take(row cells: [ImportedCell], count: Int?, span: SourceSpan) {
    guard cells.contains(where: { !$0.paragraphs.isEmpty }) else { return }
    if let heading = HeadingRow(cells) {
      columns = heading.columns
      document.diagnostics += heading.deviations
      return
    }
    if columns == nil, assumption == .sixColumns, count == TableHeadings.count { columns = Self.form }
    guard let columns else { return leave(cells, count: count, span: span) }
    if let count, assumption == .sixColumns, count != columns.count, !hasSpans(cells) {
      return leave(cells, count: count, span: span)
    }
    place(cells, by: columns, span: span)
  }

  private static let form = Dictionary(uniqueKeysWithValues: TableColumn.six.enumerated().map { ($0, $1) })

  private func hasSpans(_ cells: [ImportedCell]) -> Bool {
    cells.contains { $0.columnSpan > 1 || $0.continuesAbove }
  }

  /// A row that is none of the form's: its texts are told one by one.
  private mutating func leave(_ cells: [ImportedCell], count: Int?, span: SourceSpan) {
    let paragraphs = cells.flatMap(\.paragraphs)
    if document.rows.isEmpty, cells.filter({ !$0.paragraphs.isEmpty }).count == 1 {
      document.front += paragraphs
      return
    }
    if let count, count > 1, assumption == .sixColumns {
      document.diagnostics.append(.wrongCellCount(count, at: span))
    }
    document.unplaced += paragraphs
  }

  private mutating func place(_ cells: [ImportedCell], by columns: [Int: TableColumn], span: SourceSpan) {
    let goesOn = hasRow && isContinuation(cells, columns)
    var row = goesOn ? document.rows.removeLast() : ImportedRow(span: span)
    let isMerged = cells.contains { columns[$0.column] == .measure && $0.continuesAbove }
    if goesOn, !isMerged { document.diagnostics.append(.continuedRow(at: span)) }
    for cell in cells {
      guard let column = Self.column(of: cell, columns) else {
        document.unplaced += cell.paragraphs
        continue
      }
      if !cell.continuesAbove {
        row[column] += cell.paragraphs
        above[cell.column] = cell.paragraphs
      } else if !goesOn {
        row[column] += above[cell.column] ?? []
      }
    }
    document.rows.append(row)
    hasRow = true
  }

  /// The first column of the form that a cell covers.
  private static func column(of cell: ImportedCell, _ columns: [Int: TableColumn]) -> TableColumn? {
    (cell.column..<(cell.column + cell.columnSpan)).lazy.compactMap { columns[$0] }.first
  }

  private func isContinuation(_ cells: [ImportedCell], _ columns: [Int: TableColumn]) -> Bool {
    guard columns.values.contains(.measure) else { return false }
    return cells.allSatisfy { cell in
      switch Self.column(of: cell, columns) {
      case .measure, .number: cell.continuesAbove || cell.paragraphs.isEmpty
      default: true
      }
    }
  }
}
