internal import DocumentModel

/// The rows and columns of a table element, sorted by what they are.
struct TableParts {
  private(set) var columns: [Element] = []
  private(set) var head: [Element] = []
  private(set) var body: [Element] = []
  /// Elements that are neither rows nor columns.
  private(set) var others: [Element] = []

  init(_ table: Element) {
    for case .element(let child) in table.children { add(child) }
  }

  /// The number of columns, from the `col` elements or else the first row; nil for a table of nothing.
  var columnCount: Int? {
    let count = columns.isEmpty ? (head + body).first?.children.count ?? 0 : columns.count
    return count > 0 ? count : nil
  }

  private mutating func add(_ element: Element) {
    switch element.style.box.display {
    case .tableColumn: columns.append(element)
    case .tableColumnGroup: columns += elements(of: element, displayed: .tableColumn)
    case .tableHeaderGroup: head += elements(of: element, displayed: .tableRow)
    case .tableRowGroup, .tableFooterGroup: body += elements(of: element, displayed: .tableRow)
    case .tableRow: body.append(element)
    default: others.append(element)
    }
  }

  private mutating func elements(of parent: Element, displayed display: Display) -> [Element] {
    var found: [Element] = []
    for case .element(let element) in parent.children {
      if element.style.box.display == display { found.append(element) } else { others.append(element) }
    }
    return found
  }
}
