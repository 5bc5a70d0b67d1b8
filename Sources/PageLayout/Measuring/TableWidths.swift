internal import Geometry

/// The widths of the columns of every table: those that were chosen for the document, and for tables inside other boxes
/// those that suit the room they are met in.
final class TableWidths {
  private struct Key: Hashable {
    let table: ObjectIdentifier
    let width: Points
  }

  private let chosen: [ObjectIdentifier: [Points]]
  /// Widths found on the way; the tables are kept, for another in their place must not get their widths.
  private var found: [Key: (table: TableBox, widths: [Points])] = [:]

  init(_ chosen: [ObjectIdentifier: [Points]] = [:]) { self.chosen = chosen }

  /// The widths of the columns of a table in a containing block of a width.
  func widths(of table: TableBox, in containingWidth: Points) -> [Points] {
    let identifier = ObjectIdentifier(table)
    if let widths = chosen[identifier] { return widths }
    let key = Key(table: identifier, width: containingWidth)
    if let known = found[key] { return known.widths }
    let site = TableSite(
      table: table, containingWidth: containingWidth, pageHeight: Points(.greatestFiniteMagnitude))
    let widths = ColumnWidthSolver([site]).alternatives.first?[identifier] ?? []
    found[key] = (table, widths)
    return widths
  }
}
