internal import DocumentModel
internal import Geometry

extension BoxBuilder {
  /// The box of a table, its rows sorted into head and body; a block around it when it has captions.
  func table(for element: Element, context: BuildContext) -> Box {
    tableCount += 1
    let isData = element.isDataTable
    let own =
      isData
      ? visibleParent(of: element, in: context).map { add(.table, to: $0, of: element, context: context) }
      : structureElement(for: element, context: context)
    let parts = TableParts(element)
    var inner = context.inside(own)
    inner.columnWidth = parts.columnCount.map { pageWidth(in: context) / Double($0) }
    inner.mayChangePage = false
    inner.isDataTable = isData
    let isCaptionAbove = element.style.table.captionSide == .top
    let above = isCaptionAbove ? captions(parts, context: inner) : []
    let table = table(for: element, parts: parts, context: inner, around: context)
    let below = isCaptionAbove ? [] : captions(parts, context: inner)
    guard !above.isEmpty || !below.isEmpty || TableWrapper.isNeeded(for: element.style) else {
      return .table(table)
    }
    return .block(TableWrapper.block(around: table, before: above, after: below))
  }

  private func captions(_ parts: TableParts, context: BuildContext) -> [BlockBox] {
    parts.captions.filter { isVisible($0, in: context) }.map { block(for: $0, context: context) }
  }

  private func table(
    for element: Element, parts: TableParts, context: BuildContext, around outer: BuildContext
  ) -> TableBox {
    var headers = TableHeaders(tableNumber: tableCount)
    let head = rows(parts.head, role: .tableHead, headers: &headers, context: context)
    var repeatedContext = context
    repeatedContext.parent = nil
    repeatedContext.isRepeatedHead = true
    var unused = TableHeaders(tableNumber: tableCount)
    let repeatedHead = rows(parts.head, role: .tableHead, headers: &unused, context: repeatedContext)
    let body = rows(parts.body, role: .tableBody, headers: &headers, context: context)
    return TableBox(
      style: element.style, columns: columns(parts, rows: head + body), head: head,
      repeatedHead: repeatedHead, body: body, landmark: landmark(of: element, context: outer),
      span: element.span, pageName: context.pageName)
  }

  private func rows(
    _ elements: [Element], role: StructureRole, headers: inout TableHeaders, context: BuildContext
  ) -> [TableRow] {
    let elements = elements.filter { isVisible($0, in: context) }
    guard !elements.isEmpty else { return [] }
    let group =
      context.isDataTable
      ? context.parent.map { structure.add(role, to: $0, whenUsed: context.addsWhenUsed) } : context.parent
    let inner = context.inside(group)
    var grid = RowGrid()
    return elements.enumerated().map { index, element in
      let row = row(
        element, isHead: role == .tableHead, grid: grid, rowsLeft: elements.count - index, headers: &headers,
        context: inner)
      grid.endRow(row.cells)
      return row
    }
  }

  private func row(
    _ element: Element, isHead: Bool, grid: RowGrid, rowsLeft: Int, headers: inout TableHeaders,
    context: BuildContext
  ) -> TableRow {
    let own =
      context.isDataTable
      ? context.parent.map { structure.add(.tableRow, to: $0, whenUsed: context.addsWhenUsed) }
      : structureElement(for: element, context: context)
    let inner = context.inside(own)
    headers.beginRow()
    var cells: [TableCell] = []
    var column = 0
    for child in TableParts.cells(of: element) where isVisible(child, in: context) {
      diagnose(UnsupportedStyles.found(on: child), on: child)
      column = grid.freeColumn(from: column)
      let columns = column..<(column + columnSpan(of: child))
      let rowSpan = rowSpan(of: child, rowsLeft: rowsLeft)
      let holder = cellElement(
        child, over: columns, rowSpan: rowSpan, isHead: isHead, headers: &headers, context: inner)
      cells.append(
        TableCell(
          column: column, columnSpan: columns.count, rowSpan: rowSpan,
          content: cell(child, context: inner, holder: holder)))
      column = columns.upperBound
    }
    return TableRow(style: element.style, cells: cells, covered: grid.covering)
  }

  private func cell(_ element: Element, context: BuildContext, holder: StructureTree.ElementID?) -> BlockBox {
    BlockBox(
      style: element.style, content: content(of: element, context: context.inside(holder)),
      landmark: landmark(of: element, context: context),
      pageName: context.pageName, span: element.span)
  }

  /// The structure element of a cell: a header or data cell, or what the element is elsewhere where the table only puts
  /// things side by side.
  private func cellElement(
    _ element: Element, over columns: Range<Int>, rowSpan: Int, isHead: Bool, headers: inout TableHeaders,
    context: BuildContext
  ) -> StructureTree.ElementID? {
    guard context.isDataTable else { return structureElement(for: element, context: context) }
    let role = cellRole(element, over: columns, rowSpan: rowSpan, isHead: isHead, headers: &headers)
    return context.parent.map { add(role, to: $0, of: element, context: context) }
  }

  private func cellRole(
    _ element: Element, over columns: Range<Int>, rowSpan: Int, isHead: Bool, headers: inout TableHeaders
  ) -> StructureRole {
    guard element.name == "th" else {
      return .tableDataCell(
        TableDataCell(
          headers: headers.identifiers(for: columns), columnSpan: columns.count, rowSpan: rowSpan))
    }
    let scope: TableHeaderCell.Scope =
      switch element.attribute("scope") {
      case "row": .row
      case "col": .column
      default: isHead ? .column : .row
      }
    let identifier = headers.add(columns: columns, rowSpan: rowSpan, scope: scope)
    return .tableHeaderCell(
      TableHeaderCell(identifier: identifier, scope: scope, columnSpan: columns.count, rowSpan: rowSpan))
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

  /// The rows that a cell reaches over, no further than its group of rows; 0 means as far as that.
  private func rowSpan(of element: Element, rowsLeft: Int) -> Int {
    guard let written = element.attribute("rowspan") else { return 1 }
    // HTML, section 4.9.11: at most 65534 rows.
    guard let span = Int(written), (0...65534).contains(span) else {
      diagnostics.append(.badRowSpan(written, at: element.span))
      return 1
    }
    return span == 0 ? rowsLeft : min(span, rowsLeft)
  }

  /// The parent of an element in the structure, or nil when it is hidden from those who cannot see the page.
  private func visibleParent(of element: Element, in context: BuildContext) -> StructureTree.ElementID? {
    element.attribute("aria-hidden") == "true" ? nil : context.parent
  }

  /// The columns: as `col` elements say, else as the cells of the first row that say anything of their width.
  private func columns(_ parts: TableParts, rows: [TableRow]) -> [TableColumn] {
    let count = rows.flatMap(\.cells).map(\.columns.upperBound).max() ?? 0
    var columns = parts.columns.map { TableColumn($0.style.box) }
    while columns.count < count { columns.append(TableColumn(BoxStyle())) }
    for cell in rows.flatMap(\.cells) where cell.columnSpan == 1 && columns[cell.column].width == .auto {
      columns[cell.column].width = TableColumn.width(ofCell: cell.content.style.box)
    }
    return Array(columns.prefix(count))
  }
}
