internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// Chooses the widths of the columns of all tables of a document.
struct ColumnWidthSolver {
  /// The tables whose widths are chosen together, and the widths worth trying for them, best first.
  private var choices: [(tables: [TableBox], widths: [[Points]])] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// See `PageLayouter.prepare()`.
  static var dictionaryType: Any.Type { [EqualityGroup: [TableSite]].self }

  /// Solves for tables at their sites: one by one, or together where the style sheet wants equal widths.
  init(_ sites: [TableSite]) {
    var together: [EqualityGroup: [TableSite]] = [:]
    var order: [EqualityGroup] = []
    for site in sites {
      let isFixed =
        site.table.style.box.hasFixedTableLayout
        || (site.table.leavesNoChoice && site.hasRoomForDeclaredWidths)
      switch isFixed ? .declared : site.table.style.box.columnWidths {
      case .declared: choices.append(([site.table], [declaredWidths(site)]))
      case .perTable: solve(group: [site])
      case .equal:
        let group = EqualityGroup(columnCount: site.table.columns.count, columnsWidth: site.columnsWidth)
        if together[group] == nil { order.append(group) }
        together[group, default: []].append(site)
      }
    }
    for group in order { solve(group: together[group] ?? []) }
  }

  /// Column widths for all tables of the document, each alternative worth laying out, at least one.
  ///
  /// The widths are chosen by heights; how the rows then fall on the pages only page breaking shows.
  var alternatives: [[ObjectIdentifier: [Points]]] {
    let count = choices.map(\.widths.count).max() ?? 1
    return (0..<count).map { alternative in
      var widths: [ObjectIdentifier: [Points]] = [:]
      for choice in choices {
        let chosen = choice.widths[min(alternative, choice.widths.count - 1)]
        for table in choice.tables { widths[ObjectIdentifier(table)] = chosen }
      }
      return widths
    }
  }

  private mutating func solve(group: [TableSite]) {
    guard let first = group.first else { return }
    let problem = ColumnWidthProblem(group)
    if problem.leastTotal > problem.available + Fragmenter.tolerance {
      diagnostics.append(
        .columnsTooWide(needed: problem.leastTotal, available: problem.available, at: first.table.span))
    }
    choices.append((group.map(\.table), problem.solutions()))
  }

  /// Lengths and percentages as written; columns without a width share the rest equally. Where no column is left for the
  /// rest, all grow in proportion (CSS 2.2, section 17.5.2.1), unless the style sheet insists.
  private func declaredWidths(_ site: TableSite) -> [Points] {
    let available = site.columnsWidth
    let declared = site.table.columns.map { $0.width.resolved(against: available) }
    let rest = max(0, available - declared.compactMap { $0 }.reduce(0, +))
    let open = declared.count { $0 == nil }
    let sum = declared.compactMap { $0 }.reduce(0, +)
    guard open == 0, sum > 0, site.table.style.box.columnWidths != .declared else {
      return declared.map { $0 ?? rest / Double(max(1, open)) }
    }
    return declared.map { ($0 ?? 0) * max(1, available / sum) }
  }

  /// Tables that can share one set of widths.
  private struct EqualityGroup: Hashable {
    let columnCount: Int
    let columnsWidth: Points
  }
}

extension TableBox {
  /// Whether the style sheet gives the width of every column, or of all but one.
  fileprivate var leavesNoChoice: Bool { columns.count { $0.width == .auto } <= 1 }
}
