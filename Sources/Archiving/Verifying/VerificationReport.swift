/// What a verification found: for each clause, what is wrong.
public struct VerificationReport: Sendable {
  public struct Finding: Sendable {
    public let clause: ConformanceClause
    /// What is wrong, in a few English words each; empty when the clause holds.
    public let faults: [String]

    public var isPassed: Bool { faults.isEmpty }
  }

  /// One finding for every clause, in the order of the clauses.
  public let findings: [Finding]

  public var isPassed: Bool { findings.allSatisfy(\.isPassed) }

  init(_ faults: [ConformanceClause: [String]]) {
    findings = ConformanceClause.allCases.map { Finding(clause: $0, faults: faults[$0] ?? []) }
  }
}
