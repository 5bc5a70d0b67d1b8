/// Tells years of the Buddhist era from others.
package enum BuddhistYear {
  /// The era's years that a report can speak of; a wider range would let slips of the keyboard through.
  package static let range = 2400...2699

  /// Whether a number is probably a year of the Common Era: 543 years less than the other.
  package static func isLikelyCommonEra(_ year: Int) -> Bool { range.contains(year + 543) }
}
