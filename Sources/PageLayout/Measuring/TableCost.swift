internal import DocumentModel
internal import Geometry

/// The room that a table takes on paper as a function of its column widths.
struct TableCost {
  /// The weight of all cells beside that of the tallest: it lets the search go on where only the tallest cell of a row
  /// matters.
  private static let evenness = 0.02

  private let head: [[CellCost]]
  private let repeatedHead: [[CellCost]]
  private let body: [[CellCost]]
  private let pageHeight: Double

  init(_ site: TableSite) {
    let collapses = site.table.style.table.collapsesBorders
    func costs(_ rows: [TableRow]) -> [[CellCost]] {
      rows.map { $0.cells.map { CellCost($0, collapsesBorders: collapses) } }
    }
    head = costs(site.table.head)
    repeatedHead = costs(site.table.repeatedHead)
    body = costs(site.table.body)
    pageHeight = site.pageHeight.value
  }

  /// All cells of the table.
  var cells: [CellCost] { (head + repeatedHead + body).flatMap { $0 } }

  /// The cells of the body, by whose text the columns share the width at first.
  var bodyCells: [CellCost] { body.flatMap { $0 } }

  /// The room in points.
  ///
  /// A row that goes on from page to page meets the repeated head on each of them: of every page only the part below
  /// the head is its own, so it takes `height × page / (page − head)` in all.
  func cost(_ steps: [Int], on grid: ColumnSteps) -> Double {
    var unused = 0.0
    var all = 0.0
    let repeated = height(repeatedHead, steps, grid, all: &unused)
    let share = pageHeight > repeated ? pageHeight / (pageHeight - repeated) : 1
    let first = height(head, steps, grid, all: &all)
    return first + height(body, steps, grid, all: &all) * share + Self.evenness * all
  }

  /// The height of rows, each as tall as its tallest cell; the heights of all cells are added to `all`.
  private func height(_ rows: [[CellCost]], _ steps: [Int], _ grid: ColumnSteps, all: inout Double) -> Double
  {
    var sum = 0.0
    for row in rows {
      var tallest = 0.0
      for cell in row {
        // What a cell over several rows needs is shared by them.
        let cost = cell.cost(steps, on: grid) / Double(cell.cell.rowSpan)
        tallest = max(tallest, cost)
        all += cost
      }
      sum += tallest
    }
    return sum
  }
}
