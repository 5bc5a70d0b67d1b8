import MeasuresData

/// How the divisions of a report are written.
enum DivisionNames {
  /// The agency's list; without one, the names that stand without a space in the cells of who is responsible.
  static func known(in report: Report) -> [[UInt8]] {
    let declared = report.agency.divisions.map(\.name.value)
    let names = declared.isEmpty ? report.measures.flatMap { $0.responsible.map(\.value) } : declared
    var seen: Set<[UInt8]> = []
    return names.map { Array($0.utf8) }.filter {
      !$0.contains(0x20) && $0.count >= 15 && seen.insert($0).inserted
    }
  }
}
