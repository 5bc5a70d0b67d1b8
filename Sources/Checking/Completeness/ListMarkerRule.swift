import Diagnostics
import MeasuresData

/// A list that is marked in another way than nearly all others of its column.
struct ListMarkerRule: ReportRule {
  /// In how many measures a column must have a list, and what share of them must be alike, to be a custom.
  private static let fewest = 4
  private static let custom = 0.75

  func findings(in report: CheckedReport) -> [Finding] {
    let columns: [(Measure) -> ItemList] = [{ $0.steps }, { $0.outputs }, { $0.outcomes }]
    return columns.flatMap { column in
      Self.findings(in: report.report.measures.map(column).filter { $0.items.count > 1 })
    }
  }

  private static func findings(in lists: [ItemList]) -> [Finding] {
    guard lists.count >= fewest else { return [] }
    for marker in ListMarker.allCases {
      let others = lists.filter { $0.marker != marker }
      let share = Double(lists.count - others.count) / Double(lists.count)
      if share >= custom, share < 1 { return others.map { finding(in: $0, custom: marker) } }
    }
    return []
  }

  private static func finding(in list: ItemList, custom: ListMarker) -> Finding {
    Finding(
      code: "completeness.list-marker", severity: .info, kind: .completeness, path: list.origin.path,
      span: list.origin.span, text: "", mark: 0..<0, suggestion: "marker: \(custom.rawValue)",
      message: LocalizedText(
        thai: "รายการนี้ใช้เครื่องหมายหน้าข้อต่างจากมาตรการอื่น",
        english: "the items of this list are marked in another way than those of the other measures"),
      repair: nil)
  }
}
