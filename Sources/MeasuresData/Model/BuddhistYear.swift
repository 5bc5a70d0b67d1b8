/// Tells years of the Buddhist era from others.
enum BuddhistYear {
  /// The era's years that a report can speak of; a wider range would let slips of the keyboard through.
  static let range = 2400...2699

  /// Whether a number is probably a year of the Common Era: 543 years less than the other.
  static func isLikelyCommonEra(_ year: Int) -> Bool { range.contains(year + 543) }
}
