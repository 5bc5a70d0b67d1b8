/// A decimal number as a count of its smallest places, for sums that lose nothing.
struct FixedNumber {
  /// So many places keep the sums of two figures within 64 bits.
  private static let placesLimit = 9

  let units: Int
  let places: Int

  init(units: Int, places: Int = 0) {
    self.units = units
    self.places = places
  }

  /// A number as `DecimalNumber` reads it; nil for other texts and for numbers of too many digits.
  init?(_ text: String) {
    guard let plain = DecimalNumber(text)?.plain else { return nil }
    let parts = plain.utf8.split(separator: UInt8(ascii: "."))
    let fraction = parts.count > 1 ? parts[1].count : 0
    let digits = parts.map { String(decoding: $0, as: UTF8.self) }.joined()
    guard fraction <= Self.placesLimit, let units = Int(digits) else { return nil }
    self.init(units: units, places: fraction)
  }

  /// The number with ASCII digits and all its places.
  var text: String {
    let isNegative = units < 0
    var digits = String(units.magnitude)
    while digits.utf8.count <= places { digits = "0" + digits }
    let whole = digits.utf8.count - places
    let bytes = Array(digits.utf8)
    let tail = places == 0 ? "" : "." + String(decoding: bytes[whole...], as: UTF8.self)
    return (isNegative ? "-" : "") + String(decoding: bytes[..<whole], as: UTF8.self) + tail
  }

  var value: Double { Double(units) / Self.power(places) }

  /// nil when the numbers have too many digits.
  func minus(_ other: FixedNumber) -> FixedNumber? {
    let places = max(places, other.places)
    guard let first = aligned(to: places), let second = other.aligned(to: places) else { return nil }
    let (difference, overflows) = first.subtractingReportingOverflow(second)
    return overflows ? nil : FixedNumber(units: difference, places: places)
  }

  /// nil when the numbers have too many digits.
  func plus(_ other: FixedNumber) -> FixedNumber? {
    let (negated, overflows) = 0.subtractingReportingOverflow(other.units)
    return overflows ? nil : minus(FixedNumber(units: negated, places: other.places))
  }

  /// nil when the numbers have too many digits.
  func times(_ other: FixedNumber) -> FixedNumber? {
    let (product, overflows) = units.multipliedReportingOverflow(by: other.units)
    return overflows || places + other.places > Self.placesLimit
      ? nil : FixedNumber(units: product, places: places + other.places)
  }

  /// nil when the numbers have too many digits to be compared.
  func isLess(than other: FixedNumber) -> Bool? { minus(other).map { $0.units < 0 } }

  /// The largest multiple of a step that is not above the number.
  func floored(to step: Int) -> FixedNumber? {
    let whole = Int((units >= 0 ? units : units - Int(Self.power(places)) + 1)) / Int(Self.power(places))
    let rest = whole % step
    return FixedNumber(units: whole - (rest < 0 ? rest + step : rest))
  }

  private func aligned(to places: Int) -> Int? {
    let (aligned, overflows) = units.multipliedReportingOverflow(by: Int(Self.power(places - self.places)))
    return overflows ? nil : aligned
  }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
