internal import DocumentModel
internal import Geometry

/// The height of a table cell, and the cost of parting its words, as a function of its width; remembered where it was
/// asked for.
final class CellCost {
  /// The cost of a cell too narrow for its words, in type sizes: half a line where figures or headwords are parted, a
  /// quarter where only compounds are.
  private static let partingCosts = (word: 0.6, compound: 0.3)
  private static let unknown: Float = -1

  let cell: TableCell
  /// How narrow the cell may become.
  let minimum: MinimumWidth
  private let lines: CellLines
  /// The cost at each number of steps of the cell's column.
  private var known: [Float] = []

  init(_ cell: TableCell, collapsesBorders: Bool) {
    self.cell = cell
    minimum = MinimumWidth(of: cell.content, collapsesBorders: collapsesBorders)
    lines = CellLines(cell.content, collapsesBorders: collapsesBorders)
  }

  /// The amount of text.
  var textAmount: Double { lines.textAmount }

  /// Makes ready for costs on a grid.
  func prepare(_ grid: ColumnSteps) { known = Array(repeating: Self.unknown, count: grid.total + 1) }

  /// The cost in points when the columns have the given steps.
  func cost(_ steps: [Int], on grid: ColumnSteps) -> Double {
    guard cell.columnSpan == 1 else {
      return cost(width: cell.columns.reduce(Points.zero) { $0 + grid.width(ofColumn: $1, at: steps[$1]) })
    }
    let index = steps[cell.column]
    let remembered = known[index]
    if remembered != Self.unknown { return Double(remembered) }
    let cost = cost(width: grid.width(ofColumn: cell.column, at: index))
    known[index] = Float(cost)
    return cost
  }

  private func cost(width: Points) -> Double {
    lines.height(width: width) + cell.content.style.text.fontSize.value * partingCost(at: width)
  }

  private func partingCost(at width: Points) -> Double {
    if width < minimum.comfortable { return Self.partingCosts.word }
    return width < minimum.spacious ? Self.partingCosts.compound : 0
  }
}
