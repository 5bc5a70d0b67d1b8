/// Finds where the lines of a paragraph may end.
public protocol BreakOpportunityFinding: Sendable {
  /// The break opportunities of a paragraph.
  ///
  /// - Parameter utf8: the whole paragraph, valid UTF-8, without forced line breaks.
  /// - Returns: opportunities in ascending order, each strictly inside the text and never inside a cluster.
  func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity]
}
