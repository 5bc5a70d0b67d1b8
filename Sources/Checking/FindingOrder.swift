import Diagnostics

/// Orders the findings of a report and leaves out what is told twice.
enum FindingOrder {
  /// The findings in the order of the report's texts; findings about fields without a text come after their kind.
  static func ordered(_ findings: [Finding], of report: CheckedReport) -> [Finding] {
    var order: [String: Int] = [:]
    for (index, text) in report.texts.enumerated() where order[text.path] == nil { order[text.path] = index }
    func place(_ finding: Finding) -> Int { order[finding.path] ?? Int.max }
    func offset(_ finding: Finding) -> Int { finding.span?.utf8Range.lowerBound ?? 0 }
    return findings.enumerated().sorted { first, second in
      (place(first.element), offset(first.element), first.offset)
        < (place(second.element), offset(second.element), second.offset)
    }.map(\.element)
  }
}
