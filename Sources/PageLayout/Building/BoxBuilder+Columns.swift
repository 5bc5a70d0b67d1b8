internal import DocumentModel
internal import Geometry

extension BoxBuilder {
  /// Columns side by side, one for each child.
  func columns(for element: Element, context: BuildContext) -> ColumnsBox {
    let own = structureElement(for: element, context: context)
    var inner = context.inside(own)
    inner.mayChangePage = false
    let columns = element.children.compactMap { child -> ColumnsBox.Column? in
      guard case .element(let column) = child, isVisible(column, in: inner) else { return nil }
      return self.column(column, context: inner)
    }
    return ColumnsBox(
      frame: BlockBox(
        style: element.style, content: BlockContent(), landmark: landmark(of: element, context: context),
        pageName: context.pageName),
      columns: columns)
  }

  private func column(_ element: Element, context: BuildContext) -> ColumnsBox.Column {
    let heads = element.children.filter { child in
      guard case .element(let inner) = child else { return false }
      return inner.style.box.part == .head
    }
    // A child that is more than a block, such as columns again, stands in its column as a whole.
    guard element.style.box.display == .block || element.style.box.display == .listItem else {
      return ColumnsBox.Column(
        content: Self.cell(
          around: content(
            of: element.with(children: [.element(element.with(style: element.style.withoutWidth))]),
            context: context
          ).children, in: element, context: context),
        repeatedHead: nil, width: element.style.box.width, minWidth: element.style.box.minWidth,
        maxWidth: element.style.box.maxWidth)
    }
    let column = block(for: element, context: context)
    var repeated = context
    repeated.parent = nil
    repeated.isRepeatedHead = true
    let repeatedHead =
      heads.isEmpty
      ? nil
      : BlockBox(
        style: element.style.withoutWidth,
        content: content(of: element.with(children: heads), context: repeated.inside(nil)),
        pageName: context.pageName)
    let box = element.style.box
    return ColumnsBox.Column(
      content: column.with(style: element.style.withoutWidth), repeatedHead: repeatedHead, width: box.width,
      minWidth: box.minWidth, maxWidth: box.maxWidth)
  }

  /// A grid: its children in rows, or dealt out to columns one after the other.
  func grid(for element: Element, context: BuildContext) -> BlockBox {
    var inside = context
    inside.mayChangePage = false
    let whole = block(for: element, context: inside)
    let cells = whole.children.map { child -> BlockBox in
      guard case .block(let block) = child else {
        return Self.cell(around: [child], in: element, context: context)
      }
      return block.with(style: block.style.withoutWidth)
    }
    let count = max(1, element.style.box.gridColumnCount ?? context.gridColumnCount ?? 1)
    let rows =
      element.style.box.fillsGridByColumns
      ? [dealtOut(cells, to: count, of: element, context: context)]
      : rows(of: cells, count: count, in: element, context: context)
    return whole.with(children: rows)
  }

  /// Rows of cells, which are never cut.
  private func rows(
    of cells: [BlockBox], count: Int, in grid: Element, context: BuildContext
  ) -> [Box] {
    stride(from: 0, to: cells.count, by: count).map { start in
      var row = Array(cells[start..<min(start + count, cells.count)])
      while row.count < count { row.append(Self.cell(around: [], in: grid, context: context)) }
      return .columns(
        ColumnsBox(
          frame: frame(of: grid, isWhole: true, context: context), columns: row.map(ColumnsBox.Column.init),
          isEven: true, isLevelled: true))
    }
  }

  /// All cells in one row of columns, each column with about as much text as the others.
  private func dealtOut(
    _ cells: [BlockBox], to count: Int, of grid: Element, context: BuildContext
  ) -> Box {
    let gaps = grid.style.box.columnGap * Double(count - 1)
    let width = max(1, (pageWidth(in: context) - gaps) / Double(count))
    let heights = cells.map { CellLines($0, collapsesBorders: false).height(width: width) }
    let columns = EvenSplit.parts(of: heights, count: count).map { range in
      ColumnsBox.Column(
        Self.cell(around: cells[range].map(Box.block), in: grid, context: context))
    }
    return .columns(
      ColumnsBox(
        frame: frame(of: grid, isWhole: false, context: context), columns: columns, isEven: true))
  }

  /// A block of no looks.
  private static func cell(around children: [Box], in element: Element, context: BuildContext) -> BlockBox {
    var style = element.style
    style.box = BoxStyle()
    style.box.display = .block
    return BlockBox(style: style, content: BlockContent(children: children), pageName: context.pageName)
  }

  /// The box around the cells of a row.
  private func frame(of grid: Element, isWhole: Bool, context: BuildContext) -> BlockBox {
    var style = grid.style
    style.box = BoxStyle()
    style.box.display = .columns
    style.box.columnGap = grid.style.box.columnGap
    style.box.avoidsBreakInside = isWhole
    return BlockBox(style: style, content: BlockContent(), pageName: context.pageName)
  }
}

extension ComputedStyle {
  /// The style of a column's content, which is as wide as the column.
  fileprivate var withoutWidth: ComputedStyle {
    var style = self
    style.box.width = .auto
    style.box.minWidth = .auto
    style.box.maxWidth = .auto
    return style
  }
}
