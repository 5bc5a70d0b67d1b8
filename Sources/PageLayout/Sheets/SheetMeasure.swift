internal import DocumentModel
internal import Geometry

/// How a page of a sheet came out.
struct SheetMeasure {
  /// What the sheet is called: its `aria-label`, else its bookmark.
  let name: String
  /// The number of the page among those of its sheet, from 1, and how many there are.
  let number: Int
  let count: Int
  /// The sizes that its type could have.
  let range: TypeSizeRange
  /// The size that was chosen.
  let size: Points
  /// The height of ก at that size.
  let letterHeight: Points
  /// How far down the text reaches: 0 for none, 1 for the whole height of the columns.
  let fill: Double
}

extension SheetPage {
  /// The measure of a sheet on a page, from 0.
  init(_ measure: SheetMeasure, page: Int) {
    self.init(
      page: page, name: measure.name, number: measure.number, count: measure.count,
      sizes: measure.range.least...measure.range.most, size: measure.size,
      letterHeight: measure.letterHeight, fill: measure.fill)
  }
}
