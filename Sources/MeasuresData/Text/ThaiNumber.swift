/// Reads whole numbers in Thai or ASCII digits.
package enum ThaiNumber {
  /// The value of a text of one to nine digits and nothing else, or nil.
  package static func value(of text: String) -> Int? {
    var value = 0
    var count = 0
    for scalar in text.unicodeScalars {
      guard let digit = scalar.thaiOrASCIIDigitValue, count < 9 else { return nil }
      value = value * 10 + digit
      count += 1
    }
    return count > 0 ? value : nil
  }
}
