internal import DocumentModel
internal import Geometry
internal import Typography

/// The height of a table cell, and the cost of parting its words, as a function of its width, remembered where it was asked for.
final class CellHeights {
  let cell: TableCell
  /// How narrow the cell may become.
  let minimum: MinimumWidth
  private let collapsesBorders: Bool
  private var known: [Points: Double] = [:]
  /// The cost of a cell too narrow for its words, in type sizes: half a line where figures or headwords are parted,
  /// a quarter where only compounds are.
  private static let partingCosts = (word: 0.6, compound: 0.3)

  init(_ cell: TableCell, collapsesBorders: Bool) {
    self.cell = cell
    self.collapsesBorders = collapsesBorders
    self.minimum = MinimumWidth(of: cell.content, collapsesBorders: collapsesBorders)
  }

  /// The height in points when the columns have the given widths, and what it costs to part what belongs together.
  func cost(in widths: [Points]) -> Double {
    let width =
      cell.columnSpan == 1 ? widths[cell.column] : cell.columns.reduce(Points.zero) { $0 + widths[$1] }
    if let cost = known[width] { return cost }
    let height = NaturalHeight.height(of: cell.content, width: width, collapsesBorders: collapsesBorders)
      .value
    known[width] = height
    return height
  }

  private func partingCost(at width: Points) -> Double {
    if width < minimum.comfortable { return Self.partingCosts.word }
    return width < minimum.spacious ? Self.partingCosts.compound : 0
  }

  /// How much text a cell holds, as the length of its paragraphs on one line.
  var textAmount: Double { Self.amount(in: cell.content) }

  private static func amount(in block: BlockBox) -> Double {
    block.children.reduce(0) { sum, child in
      switch child {
      case .paragraph(let paragraph): sum + paragraph.shaped.maxContentWidth.value
      case .block(let inner): sum + amount(in: inner)
      case .table, .image: sum
      }
    }
  }
}
