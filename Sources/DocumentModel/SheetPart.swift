/// `-measures-part`: what a child is to its sheet or column.
public enum SheetPart: Hashable, Sendable {
  /// Content that goes on from page to page.
  case body
  /// Stands at the top of every page that the sheet or the column takes.
  case head
  /// Stands at the bottom of every page that the sheet takes.
  case foot
}
