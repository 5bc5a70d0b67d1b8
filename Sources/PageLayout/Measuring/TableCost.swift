internal import DocumentModel
internal import Geometry

/// The room that a table takes on paper as a function of the heights of its rows.
struct TableCost {
  /// The rows of the table among all rows of the search.
  let head: Range<Int>
  let repeatedHead: Range<Int>
  let body: Range<Int>
  private let pageHeight: Double
  /// Whether the heads are the rows of the table before, on a page of the same height.
  private let sharesHead: Bool

  /// - Parameter before: the table before.
  init(
    head: Range<Int>, repeatedHead: Range<Int>, body: Range<Int>, pageHeight: Points, before: TableCost?
  ) {
    self.head = head
    self.repeatedHead = repeatedHead
    self.body = body
    self.pageHeight = pageHeight.value
    sharesHead =
      before.map {
        $0.head == head && $0.repeatedHead == repeatedHead && $0.pageHeight == pageHeight.value
      } ?? false
  }

  /// The room in points that tables take whose rows are of these heights, each as high as its tallest cell.
  ///
  /// A row that goes on from page to page meets the repeated head on each of them: of every page only the part below
  /// the head is its own, so it takes `height × page / (page − head)` in all.
  @inline(__always)
  static func room(of tables: [TableCost], for height: (Int) -> Double) -> Double {
    var room = 0.0
    var (head, share) = (0.0, 1.0)
    for table in tables {
      if !table.sharesHead {
        head = sum(table.head, height)
        let repeated = sum(table.repeatedHead, height)
        share = table.pageHeight > repeated ? table.pageHeight / (table.pageHeight - repeated) : 1
      }
      room += head + sum(table.body, height) * share
    }
    return room
  }

  @inline(__always)
  private static func sum(_ rows: Range<Int>, _ height: (Int) -> Double) -> Double {
    var sum: Double = 0
    for row in rows { sum += height(row) }
    return sum
  }
}
