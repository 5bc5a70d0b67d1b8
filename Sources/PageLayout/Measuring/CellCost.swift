internal import DocumentModel
internal import Geometry

/// The height of a table cell, and the cost of parting its words, as functions of its width.
struct CellCost {
  /// The cost of a cell too narrow for its words, in type sizes: half a line where figures or headwords are parted, a
  /// quarter where only compounds are.
  private static let partingCosts = (word: 0.6, compound: 0.3)

  let cell: TableCell
  /// How narrow the cell may become.
  let minimum: MinimumWidth
  let lines: CellLines

  init(_ cell: TableCell, collapsesBorders: Bool) {
    self.cell = cell
    minimum = MinimumWidth(of: cell.content, collapsesBorders: collapsesBorders)
    lines = CellLines(cell.content, collapsesBorders: collapsesBorders)
  }

  /// The amount of text.
  var textAmount: Double { lines.textAmount }

  /// The height at a width, both in points. What a cell over several rows needs is shared by them.
  func height(width: Points) -> Double { lines.height(width: width) / Double(cell.rowSpan) }

  /// The height in points where the paragraphs have so many lines, each told by its index.
  func height(_ lineCount: (_ paragraph: Int) -> Double) -> Double {
    lines.height(lineCount) / Double(cell.rowSpan)
  }

  /// The cost of parting words at a width, in points of height.
  func parting(width: Points) -> Double {
    cell.content.style.text.fontSize.value * partingCost(at: width)
  }

  private func partingCost(at width: Points) -> Double {
    if width < minimum.comfortable { return Self.partingCosts.word }
    return width < minimum.spacious ? Self.partingCosts.compound : 0
  }
}

/// Cells of one text, style and span cost the same, wherever they stand.
extension CellCost: Hashable {
  static func == (one: CellCost, other: CellCost) -> Bool {
    one.minimum == other.minimum && one.cell.rowSpan == other.cell.rowSpan
      && one.cell.content.style.text.fontSize == other.cell.content.style.text.fontSize
      && one.lines == other.lines
  }

  func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}
