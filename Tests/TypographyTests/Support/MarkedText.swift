import ThaiText

/// Text with its break opportunities written into it: `|` word, `~` seam, `^` inner, `_` phrase (behind a space).
struct MarkedText: BreakOpportunityFinding {
  let text: String
  let opportunities: [BreakOpportunity]

  init(_ marked: String) {
    var utf8: [UInt8] = []
    var opportunities: [BreakOpportunity] = []
    for byte in marked.utf8 {
      if let grade = Self.grade(byte) {
        opportunities.append(BreakOpportunity(utf8Offset: utf8.count, grade: grade))
      } else {
        utf8.append(byte)
      }
    }
    text = String(decoding: utf8, as: UTF8.self)
    self.opportunities = opportunities
  }

  private static func grade(_ byte: UInt8) -> BreakGrade? {
    switch byte {
    case 0x7C: .word
    case 0x7E: .seam
    case 0x5E: .inner
    case 0x5F: .phrase
    default: nil
    }
  }

  func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] { opportunities }
}
