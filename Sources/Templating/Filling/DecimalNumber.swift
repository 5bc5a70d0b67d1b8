/// A decimal number as digits: official figures are cut and grouped, never put through binary fractions.
struct DecimalNumber {
  private let isNegative: Bool
  /// Values of the digits, at least one before the point.
  private let whole: [UInt8]
  private let fraction: [UInt8]

  /// Reads digits of either script with an optional sign, one point, and commas between thousands.
  init?(_ text: String) {
    var whole: [UInt8] = []
    var fraction: [UInt8] = []
    var isAfterPoint = false
    var isNegative = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "-" where index == 0, "−" where index == 0: isNegative = true
      case "," where !isAfterPoint: continue
      case "." where !isAfterPoint: isAfterPoint = true
      default:
        guard let digit = Self.digit(scalar) else { return nil }
        if isAfterPoint { fraction.append(digit) } else { whole.append(digit) }
      }
    }
    guard !whole.isEmpty else { return nil }
    self.init(isNegative: isNegative, whole: whole, fraction: fraction)
  }

  private init(isNegative: Bool, whole: [UInt8], fraction: [UInt8]) {
    self.isNegative = isNegative
    self.whole = whole
    self.fraction = fraction
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0x0E50...0x0E59: UInt8(scalar.value - 0x0E50)
    default: nil
    }
  }

  /// With ASCII digits, without grouping.
  var plain: String { sign + String(decoding: whole.map { $0 + 0x30 }, as: UTF8.self) + tail }

  /// With commas between thousands.
  var grouped: String {
    var bytes: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { bytes.append(0x2C) }
      bytes.append(digit + 0x30)
    }
    return sign + String(decoding: bytes, as: UTF8.self) + tail
  }

  /// With a fixed number of places; halves are rounded away from zero.
  func rounded(to places: Int) -> DecimalNumber {
    var digits = whole + fraction.prefix(places)
    digits += Array(repeating: 0, count: max(0, places - fraction.count))
    if fraction.count > places, fraction[places] >= 5 { Self.increment(&digits) }
    return DecimalNumber(
      isNegative: isNegative, whole: Array(digits.dropLast(places)), fraction: Array(digits.suffix(places)))
  }

  private var sign: String { isNegative ? "-" : "" }
  private var tail: String {
    fraction.isEmpty ? "" : "." + String(decoding: fraction.map { $0 + 0x30 }, as: UTF8.self)
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
  }
}
