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

  /// The room in points that tables take whose rows are of these heights, each as high as its tallest cell: for four
  /// choices of heights at the same time, since each addition of a sum waits for the one before.
  ///
  /// A row that goes on from page to page meets the repeated head on each of them: of every page only the part below
  /// the head is its own, so it takes `height × page / (page − head)` in all.
  @inline(__always)
  static func rooms(of tables: [TableCost], for heights: (Int) -> SIMD4<Double>) -> SIMD4<Double> {
    var rooms = SIMD4<Double>.zero
    var (head, share) = (SIMD4<Double>.zero, SIMD4<Double>.one)
    for table in tables {
      if !table.sharesHead {
        head = sum(table.head, heights)
        let repeated = sum(table.repeatedHead, heights)
        share = SIMD4.one.replacing(
          with: table.pageHeight / (table.pageHeight - repeated), where: repeated .< table.pageHeight)
      }
      rooms += head + sum(table.body, heights) * share
    }
    return rooms
  }

  @inline(__always)
  private static func sum(_ rows: Range<Int>, _ heights: (Int) -> SIMD4<Double>) -> SIMD4<Double> {
    var sum = SIMD4<Double>.zero
    for row in rows { sum += heights(row) }
    return sum
  }
}
