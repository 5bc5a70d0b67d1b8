internal import DocumentModel
internal import Geometry
internal import Typography

/// The room that a table takes on paper as a function of its column widths.
struct TableHeights {
  /// The weight of all cells beside that of the tallest: it lets the search go on where only the tallest cell of a row
  /// matters.
  private static let evenness = 0.02

  private let head: [[CellHeights]]
  private let repeatedHead: [[CellHeights]]
  private let body: [[CellHeights]]
  private let pageHeight: Double

  init(_ site: TableSite) {
    let collapses = site.table.style.table.collapsesBorders
    func heights(_ rows: [TableRow]) -> [[CellHeights]] {
      rows.map { $0.cells.map { CellHeights($0, collapsesBorders: collapses) } }
    }
    head = heights(site.table.head)
    repeatedHead = heights(site.table.repeatedHead)
    body = heights(site.table.body)
    pageHeight = site.pageHeight.value
  }

  /// The cells that cover one column each, and so bound its width.
  var boundingCells: [CellHeights] {
    (head + repeatedHead + body).joined().filter { $0.cell.columnSpan == 1 }
  }

  /// The cells of the body, by whose text the columns share the width at first.
  var bodyCells: [CellHeights] { body.flatMap { $0 } }

  /// The room in points that the table takes wherever it stands.
  ///
  /// A row that goes on from page to page meets the repeated head on each of them: of every page only the part below
  /// the head is its own, so it takes `height × page / (page − head)` in all.
  func cost(_ widths: [Points]) -> Double {
    let repeated = tallest(repeatedHead, widths)
    let share = pageHeight > repeated ? pageHeight / (pageHeight - repeated) : 1
    return tallest(head, widths) + tallest(body, widths) * share + Self.evenness * all(widths)
  }

  private func tallest(_ rows: [[CellHeights]], _ widths: [Points]) -> Double {
    rows.reduce(0) { sum, cells in sum + cells.reduce(0) { max($0, $1.cost(in: widths)) } }
  }

  private func all(_ widths: [Points]) -> Double {
    (head + body).joined().reduce(0) { $0 + $1.cost(in: widths) }
  }
}
