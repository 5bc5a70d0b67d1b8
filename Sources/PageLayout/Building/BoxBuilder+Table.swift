internal import DocumentModel
internal import Geometry

extension BoxBuilder {
  /// The box of a table, its rows sorted into head and body.
  func table(for element: Element, context: BuildContext) -> TableBox {
    tableCount += 1
    let own = context.parent.map { structure.add(.table, to: $0, language: ownLanguage(of: element)) }
    let parts = TableParts(element)
    for other in parts.others { diagnose(UnsupportedStyles.found(inTable: other), on: other) }
    var headers = TableHeaders(tableNumber: tableCount)
    var inner = context.inside(own)
    inner.columnWidth = parts.columnCount.map { pageWidth(in: context) / Double($0) }
    inner.mayChangePage = false
    let head = rows(parts.head, role: .tableHead, headers: &headers, context: inner)
    var repeatedContext = inner
    repeatedContext.parent = nil
    repeatedContext.isRepeatedHead = true
    var unused = TableHeaders(tableNumber: tableCount)
    let repeatedHead = rows(parts.head, role: .tableHead, headers: &unused, context: repeatedContext)
    let body = rows(parts.body, role: .tableBody, headers: &headers, context: inner)
    return TableBox(
      style: element.style, columns: columns(parts, rows: head + body), head: head,
      repeatedHead: repeatedHead,
      body: body, landmark: landmark(of: element, context: context), span: element.span,
      pageName: context.pageName)
  }

  private func rows(
    _ elements: [Element], role: StructureRole, headers: inout TableHeaders, context: BuildContext
  ) -> [TableRow] {
    guard !elements.isEmpty else { return [] }
    let group = context.parent.map { structure.add(role, to: $0) }
    let inner = context.inside(group)
    return elements.filter { isVisible($0, in: context) }.map { element in
      row(element, isHead: role == .tableHead, headers: &headers, context: inner)
    }
  }

  private func row(
    _ element: Element, isHead: Bool, headers: inout TableHeaders, context: BuildContext
  ) -> TableRow {
    let own = context.parent.map { structure.add(.tableRow, to: $0) }
    let inner = context.inside(own)
    headers.beginRow()
    var cells: [TableCell] = []
    var column = 0
    for case .element(let child) in element.children {
      diagnose(UnsupportedStyles.found(inTable: child), on: child)
      guard child.style.box.display == .tableCell, isVisible(child, in: context) else { continue }
      let span = columnSpan(of: child)
      let columns = column..<(column + span)
      let role = cellRole(child, columns: columns, isHead: isHead, headers: &headers)
      let cell = inner.parent.map { structure.add(role, to: $0, language: ownLanguage(of: child)) }
      let content = BlockBox(
        style: child.style, children: boxes(of: child, context: inner.inside(cell)),
        landmark: landmark(of: child, context: context))
      cells.append(TableCell(column: column, columnSpan: span, content: content))
      column += span
    }
    return TableRow(style: element.style, cells: cells)
  }

  private func cellRole(
    _ element: Element, columns: Range<Int>, isHead: Bool, headers: inout TableHeaders
  ) -> StructureRole {
    guard element.name == "th" else {
      return .tableDataCell(
        TableDataCell(headers: headers.identifiers(for: columns), columnSpan: columns.count))
    }
    let scope: TableHeaderCell.Scope =
      switch element.attribute("scope") {
      case "row": .row
      case "col": .column
      default: isHead ? .column : .row
      }
    let identifier = headers.add(columns: columns, scope: scope)
    return .tableHeaderCell(
      TableHeaderCell(identifier: identifier, scope: scope, columnSpan: columns.count))
  }

  private func columnSpan(of element: Element) -> Int {
    guard let written = element.attribute("colspan") else { return 1 }
    // HTML, section 4.9.11: at most 1000 columns.
    guard let span = Int(written), (1...1000).contains(span) else {
      diagnostics.append(.badColumnSpan(written, at: element.span))
      return 1
    }
    return span
  }

  private func columns(_ parts: TableParts, rows: [TableRow]) -> [TableColumn] {
    let count = rows.flatMap(\.cells).map(\.columns.upperBound).max() ?? 0
    var columns = parts.columns.map { element in
      TableColumn(
        width: element.style.box.width, minWidth: element.style.box.minWidth,
        maxWidth: element.style.box.maxWidth)
    }
    while columns.count < count {
      columns.append(TableColumn(width: .auto, minWidth: .auto, maxWidth: .auto))
    }
    return Array(columns.prefix(count))
  }
}
