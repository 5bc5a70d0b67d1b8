internal import DocumentModel
internal import Geometry

/// The height of a table cell, and the cost of parting its words, as a function of its width.
struct CellCost {
  /// The cost of a cell too narrow for its words, in type sizes: half a line where figures or headwords are parted, a
  /// quarter where only compounds are.
  private static let partingCosts = (word: 0.6, compound: 0.3)

  let cell: TableCell
  /// How narrow the cell may become.
  let minimum: MinimumWidth
  private let lines: CellLines

  init(_ cell: TableCell, collapsesBorders: Bool) {
    self.cell = cell
    minimum = MinimumWidth(of: cell.content, collapsesBorders: collapsesBorders)
    lines = CellLines(cell.content, collapsesBorders: collapsesBorders)
  }

  /// The amount of text.
  var textAmount: Double { lines.textAmount }

  /// The cost in points at a width. What a cell over several rows needs is shared by them.
  func cost(width: Points) -> Double {
    let own = lines.height(width: width) + cell.content.style.text.fontSize.value * partingCost(at: width)
    return own / Double(cell.rowSpan)
  }

  private func partingCost(at width: Points) -> Double {
    if width < minimum.comfortable { return Self.partingCosts.word }
    return width < minimum.spacious ? Self.partingCosts.compound : 0
  }
}
