/// A text with its break opportunities as visible marks: `|` word, `~` seam, `^` inside a short headword.
///
/// After a space a good opportunity has no mark; a poor one has `~` or `^`. The text itself is unchanged: whoever wants to
/// read the marks back replaces `|`, `~` and `^` in it first.
public enum SegmentMarks {
  /// The line with marks.
  ///
  /// - Parameters:
  ///   - utf8: one paragraph, without line breaks.
  ///   - breaker: the segmenter asked.
  ///   - plain: whether every opportunity is written `|`.
  public static func marked(
    _ utf8: [UInt8], by breaker: some BreakOpportunityFinding, plain: Bool = false
  ) -> [UInt8] {
    var marked: [UInt8] = []
    marked.reserveCapacity(utf8.count * 4 / 3)
    var start = 0
    for opportunity in breaker.breakOpportunities(in: utf8) {
      marked.append(contentsOf: utf8[start..<opportunity.utf8Offset])
      if let mark = mark(for: opportunity.grade) { marked.append(plain ? UInt8(ascii: "|") : mark) }
      start = opportunity.utf8Offset
    }
    marked.append(contentsOf: utf8[start...])
    return marked
  }

  private static func mark(for grade: BreakGrade) -> UInt8? {
    switch grade {
    case .phrase: nil
    case .word: UInt8(ascii: "|")
    case .seam: UInt8(ascii: "~")
    case .inner: UInt8(ascii: "^")
    }
  }
}
