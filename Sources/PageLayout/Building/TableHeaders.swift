/// The header cells of a table, so that data cells can name them (ISO 32000-1, 14.8.5.7).
struct TableHeaders {
  private struct Entry {
    let identifier: String
    let columns: Range<Int>
    /// The rows that the cell still reaches over.
    var rowsLeft: Int
  }

  private let tableNumber: Int
  private var count = 0
  private var columnHeaders: [Entry] = []
  private var rowHeaders: [Entry] = []

  init(tableNumber: Int) { self.tableNumber = tableNumber }

  /// Forgets the row headers of the row before that do not reach into this one.
  mutating func beginRow() {
    rowHeaders = rowHeaders.compactMap { entry in
      var entry = entry
      entry.rowsLeft -= 1
      return entry.rowsLeft > 0 ? entry : nil
    }
  }

  /// Notes a header cell and returns its identifier, unique in the document.
  mutating func add(columns: Range<Int>, rowSpan: Int, scope: TableHeaderCell.Scope) -> String {
    count += 1
    let entry = Entry(identifier: "t\(tableNumber)h\(count)", columns: columns, rowsLeft: rowSpan)
    if scope == .row { rowHeaders.append(entry) } else { columnHeaders.append(entry) }
    return entry.identifier
  }

  /// The header cells that name a cell in the given columns.
  func identifiers(for columns: Range<Int>) -> [String] {
    columnHeaders.filter { $0.columns.overlaps(columns) }.map(\.identifier) + rowHeaders.map(\.identifier)
  }
}
