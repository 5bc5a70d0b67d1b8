internal import DocumentModel

/// The parts of a table element, sorted by what they are; what stands in the wrong place gets the row or the cell that it
/// lacks (CSS 2.2, section 17.2.1).
struct TableParts {
  private(set) var captions: [Element] = []
  private(set) var columns: [Element] = []
  private(set) var head: [Element] = []
  private(set) var body: [Element] = []

  init(_ table: Element) {
    var loose: [Node] = []
    for child in table.children {
      if case .element(let element) = child, element.isTablePart, element.style.box.display != .tableCell {
        add(row(of: &loose, in: table))
        add(element)
      } else {
        loose.append(child)
      }
    }
    add(row(of: &loose, in: table))
  }

  /// The number of columns, from the `col` elements or else the first row; nil for a table of nothing.
  var columnCount: Int? {
    let count = columns.isEmpty ? (head + body).first.map { Self.cells(of: $0).count } ?? 0 : columns.count
    return count > 0 ? count : nil
  }

  /// The cells of a row; what is no cell gets one.
  static func cells(of row: Element) -> [Element] {
    var cells: [Element] = []
    var loose: [Node] = []
    func flush() {
      if !loose.allSatisfy(\.isBlank) { cells.append(.anonymous(.tableCell, in: row, loose)) }
      loose.removeAll()
    }
    for child in row.children {
      if case .element(let element) = child, element.style.box.display == .tableCell {
        flush()
        cells.append(element)
      } else {
        loose.append(child)
      }
    }
    flush()
    return cells
  }

  private mutating func add(_ element: Element?) {
    guard let element else { return }
    switch element.style.box.display {
    case .tableCaption: captions.append(element)
    case .tableColumn: columns.append(element)
    case .tableColumnGroup:
      for case .element(let column) in element.children where column.style.box.display == .tableColumn {
        columns.append(column)
      }
    case .tableHeaderGroup: head += rows(of: element)
    case .tableRowGroup, .tableFooterGroup: body += rows(of: element)
    default: body.append(element)
    }
  }

  private func rows(of group: Element) -> [Element] {
    var rows: [Element] = []
    var loose: [Node] = []
    for child in group.children {
      if case .element(let element) = child, element.style.box.display == .tableRow {
        row(of: &loose, in: group).map { rows.append($0) }
        rows.append(element)
      } else {
        loose.append(child)
      }
    }
    row(of: &loose, in: group).map { rows.append($0) }
    return rows
  }

  /// A row for what stands outside one; none for mere space.
  private func row(of loose: inout [Node], in parent: Element) -> Element? {
    defer { loose.removeAll() }
    return loose.allSatisfy(\.isBlank) ? nil : .anonymous(.tableRow, in: parent, loose)
  }
}
