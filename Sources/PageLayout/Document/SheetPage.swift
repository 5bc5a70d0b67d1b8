public import Geometry

/// How a page whose type was chosen to be as large as fits came out.
public struct SheetPage: Hashable, Sendable {
  /// The page, from 0.
  public let page: Int
  /// What the sheet is called; may be empty.
  public let name: String
  /// The number of the page among those of its sheet, from 1.
  public let number: Int
  /// How many pages the sheet takes.
  public let count: Int
  /// The sizes that its type could have.
  public let sizes: ClosedRange<Points>
  /// The size that was chosen, before any size factor of the face.
  public let size: Points
  /// The height of ก at that size.
  public let letterHeight: Points
  /// How far down the text of the columns reaches: 0 for none, 1 for the whole height.
  public let fill: Double

  public init(
    page: Int, name: String, number: Int, count: Int, sizes: ClosedRange<Points>, size: Points,
    letterHeight: Points, fill: Double
  ) {
    self.page = page
    self.name = name
    self.number = number
    self.count = count
    self.sizes = sizes
    self.size = size
    self.letterHeight = letterHeight
    self.fill = fill
  }
}
