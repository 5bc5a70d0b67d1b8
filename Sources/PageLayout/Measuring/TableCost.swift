internal import DocumentModel
internal import Geometry

/// The room that a table takes on paper as a function of the heights of its rows.
struct TableCost {
  /// The rows of the table among all rows of the search, the kinds one after the other.
  let head: Range<Int>
  let repeatedHead: Range<Int>
  let body: Range<Int>
  private let pageHeight: Double

  /// - Parameter first: the number of the table's first row.
  init(_ site: TableSite, first: Int) {
    head = first..<(first + site.table.head.count)
    repeatedHead = head.upperBound..<(head.upperBound + site.table.repeatedHead.count)
    body = repeatedHead.upperBound..<(repeatedHead.upperBound + site.table.body.count)
    pageHeight = site.pageHeight.value
  }

  /// The room in points for rows of these heights, each as tall as its tallest cell.
  ///
  /// A row that goes on from page to page meets the repeated head on each of them: of every page only the part below
  /// the head is its own, so it takes `height × page / (page − head)` in all.
  @inline(__always)
  func room(for height: (Int) -> Double) -> Double {
    let repeated = sum(repeatedHead, height)
    let share = pageHeight > repeated ? pageHeight / (pageHeight - repeated) : 1
    return sum(head, height) + sum(body, height) * share
  }

  @inline(__always)
  private func sum(_ rows: Range<Int>, _ height: (Int) -> Double) -> Double {
    var sum: Double = 0
    for row in rows { sum += height(row) }
    return sum
  }
}
