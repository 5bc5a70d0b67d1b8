internal import DocumentModel
internal import Geometry

/// How narrow and how wide each column may become: by the style sheet, and by what stands in it.
struct ColumnLimits {
  private(set) var least: [Points]
  private var styledMost: [Points]

  /// The limits that the style sheet sets; of several tables the strictest count.
  init(_ sites: [TableSite], available: Points) {
    let count = sites.first?.table.columns.count ?? 0
    least = Array(repeating: 0, count: count)
    styledMost = Array(repeating: Points(.greatestFiniteMagnitude), count: count)
    for site in sites {
      let hasRoom = site.hasRoomForDeclaredWidths
      for (index, column) in site.table.columns.enumerated() {
        least[index] = max(least[index], column.minWidth.resolved(against: available) ?? 0)
        if hasRoom, let width = column.width.resolved(against: available) {
          least[index] = max(least[index], width)
          styledMost[index] = min(styledMost[index], width)
        }
        if let limit = column.maxWidth.resolved(against: available) {
          styledMost[index] = min(styledMost[index], limit)
        }
      }
    }
  }

  /// The greatest widths; what stands in a column comes before the style sheet.
  var most: [Points] { zip(least, styledMost).map { max($0, $1) } }

  /// Makes a column wide enough for a cell, if the cell covers no other.
  mutating func widen(_ cell: CellCost) {
    guard cell.cell.columnSpan == 1 else { return }
    least[cell.cell.column] = max(least[cell.cell.column], cell.minimum.least)
  }
}
