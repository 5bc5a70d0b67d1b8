/// One check that looks at the texts of a report one by one.
protocol TextRule: Sendable {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault]
}
