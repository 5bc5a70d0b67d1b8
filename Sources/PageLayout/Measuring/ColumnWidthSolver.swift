internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// Chooses the widths of the columns of all tables of a document.
struct ColumnWidthSolver {
  private(set) var widths: [ObjectIdentifier: [Points]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Solves for tables at their sites: one by one, or together where the style sheet wants equal widths.
  mutating func solve(_ sites: [TableSite]) {
    var together: [EqualityGroup: [TableSite]] = [:]
    var order: [EqualityGroup] = []
    for site in sites {
      switch site.table.style.box.columnWidths {
      case .declared: widths[ObjectIdentifier(site.table)] = declaredWidths(site)
      case .perTable: solve(group: [site])
      case .equal:
        let group = EqualityGroup(columnCount: site.table.columns.count, columnsWidth: site.columnsWidth)
        if together[group] == nil { order.append(group) }
        together[group, default: []].append(site)
      }
    }
    for group in order { solve(group: together[group] ?? []) }
  }

  private mutating func solve(group: [TableSite]) {
    guard let first = group.first else { return }
    let problem = ColumnWidthProblem(group)
    if problem.leastTotal > problem.available + Fragmenter.tolerance {
      diagnostics.append(
        .columnsTooWide(needed: problem.leastTotal, available: problem.available, at: first.table.span))
    }
    let solution = problem.solve()
    for site in group { widths[ObjectIdentifier(site.table)] = solution }
  }

  /// Lengths and percentages as written; columns without a width share the rest by their longest lines.
  private func declaredWidths(_ site: TableSite) -> [Points] {
    let available = site.columnsWidth
    let declared = site.table.columns.map { $0.width.resolved(against: available) }
    let rest = max(0, available - declared.compactMap { $0 }.reduce(0, +))
    let open = declared.count { $0 == nil }
    return declared.map { $0 ?? rest / Double(max(1, open)) }
  }

  /// Tables that can share one set of widths.
  private struct EqualityGroup: Hashable {
    let columnCount: Int
    let columnsWidth: Points
  }
}
