/// One check that looks at a report as a whole.
protocol ReportRule: Sendable {
  func findings(in report: CheckedReport) -> [Finding]
}
